-- SPDX-License-Identifier: EUPL-1.2
comment on column toegang.organisatie.gemeente is 'Van een gemeente: waarvoor deze organisatie signalen duidt; leeg als zij dat niet doet. Van zorgcoördinatie: de centrumgemeente waarvan dit team de zaken doet; leeg: van elke gemeente zonder eigen team.';

-- Leading a team gives the cases of that team, not those of another organisation.
update toegang.betrokkenheid b
set organisatie = (select min(o.id) from toegang.organisatie o where o.soort = 'zorgcoordinatie')
where b.grond in ('teamleiding', 'tweede persoon')
  and b.rol is not null
  and b.organisatie is null
  and b.tot is null
  and b.nummer like 'ZC-%'
  and (select count(*) from toegang.organisatie o where o.soort = 'zorgcoordinatie') = 1;

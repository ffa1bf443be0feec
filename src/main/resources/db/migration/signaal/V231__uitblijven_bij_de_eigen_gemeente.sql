-- SPDX-License-Identifier: EUPL-1.2
-- Asking after an answer that stays out is for the policy officer of the municipality that has the signal. What was
-- open for those of all municipalities goes to there; where nobody does that work yet, it waits for who will.
update toegang.betrokkenheid b
set organisatie = coalesce(
    (select o.id
     from toegang.organisatie o
     where o.gemeente in (s.gemeente, s.centrumgemeente)
       and exists (select 1 from toegang.account a join toegang.rol r on r.account = a.id
                   where a.organisatie = o.id and a.actief and r.rol = 'beleidsmedewerker')
     order by (o.gemeente = s.gemeente) desc, o.id
     limit 1),
    s.organisatie,
    (select o.id from toegang.organisatie o where o.gemeente in (s.gemeente, s.centrumgemeente) order by o.id limit 1))
from signaal.signaal s
where s.nummer = b.nummer
  and b.grond = 'uitblijvend antwoord'
  and b.organisatie is null
  and b.tot is null;

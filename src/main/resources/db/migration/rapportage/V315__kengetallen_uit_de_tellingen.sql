-- SPDX-License-Identifier: EUPL-1.2
-- Pages read the kept figures (ADR 0020); the views that scanned cases, signals and history go. What they counted of
-- destroyed dossiers moves along, with every feature unknown: it was never kept.
insert into rapportage.bewaard as b (cijfer, onderdeel, dag, gemeente, kenmerk, waarde, vak, aantal, dagsom)
select c.cijfer, c.onderdeel, v.maand, 'buiten', k.kenmerk, k.waarde, -1, sum(v.aantal), 0
from rapportage.vernietigd v
     cross join lateral (
         select 'K01', 'onbekend' where v.soort = 'signaal'
         union all select 'K01G', 'onbekend' where v.soort = 'signaal'
         union all select 'K02', v.uitkomst where v.soort = 'signaal' and v.uitkomst <> 'open'
         union all select 'K23', v.soort where v.soort <> 'signaal') as c (cijfer, onderdeel)
     cross join (values ('alle', ''), ('sector', 'onbekend'), ('geslacht', 'onbekend'), ('leeftijd', 'onbekend'),
                        ('nationaliteit', 'onbekend')) as k (kenmerk, waarde)
group by c.cijfer, c.onderdeel, v.maand, k.kenmerk, k.waarde
on conflict (cijfer, kenmerk, waarde, dag, onderdeel, gemeente, vak) do update set aantal = b.aantal + excluded.aantal;

insert into rapportage.telling as t (cijfer, onderdeel, dag, gemeente, kenmerk, waarde, vak, aantal, dagsom)
select cijfer, onderdeel, dag, gemeente, kenmerk, waarde, vak, aantal, dagsom from rapportage.bewaard
on conflict (cijfer, kenmerk, waarde, dag, onderdeel, gemeente, vak)
    do update set aantal = t.aantal + excluded.aantal, dagsom = t.dagsom + excluded.dagsom;

drop view rapportage.signaal_per_maand;
drop view rapportage.zaak_per_maand;
drop view rapportage.doorlooptijd_per_stap;
drop table rapportage.vernietigd;
drop table rapportage.uitkomst;

-- The words of a rule are data of the module that owns the rules: no copy here.
create view rapportage.regelnaam as
select distinct on (code) code, omschrijving from termijn.regel order by code, geldig_van desc;

insert into gedeeld.norm (geldig_van, code, omschrijving, eenheid, waarde, laagste, hoogste, basis, bron)
values (date '2000-01-01', 'wachttijd_ggz', 'Langste wachttijd tot het eerste gesprek bij de ggz (Treeknorm)', 'dagen', 28, 1, 365,
        'praktijk', 'Treeknormen ggz: 4 weken tot aanmelding');

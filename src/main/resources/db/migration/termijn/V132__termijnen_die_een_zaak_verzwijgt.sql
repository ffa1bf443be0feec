-- SPDX-License-Identifier: EUPL-1.2
-- A deadline on the page of a case tells that something goes on. Of these it would tell that somebody else is in Baken
-- too, so only who does the task sees them. By code, so that it holds for every later version of the rule.
create table termijn.discreet (
    code text primary key
);
comment on table termijn.discreet is 'Termijnen die alleen bij de taak staan, niet op de zaak of in lijsten van termijnen.';
insert into termijn.discreet values ('T140'), ('T141');

insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
select date '2000-01-01', true, r.*
from (values
('T140', 'Personen vergelijken', 'gelijkenis gevonden', 'P2WD', 'werkdag', 'voorstel', 'X6', false, '{}'::text[], 'te laat in de takenlijst van wie vergelijkt'),
('T141', 'Samenvoegen beoordelen', 'tweede persoon gevraagd', 'P5WD', 'werkdag', 'voorstel', 'X6, X10, D08 T37', false, '{P3WD}', 'naar de volgende tweede persoon, nooit vanzelf akkoord')
) as r (code, omschrijving, anker, duur, kalender, basis, bron, verschuift, waarschuwingen, gevolg);

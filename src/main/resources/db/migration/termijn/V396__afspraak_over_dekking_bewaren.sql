-- SPDX-License-Identifier: EUPL-1.2
-- D09, the free words about coverage of trainings: as long as the names of who was there.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
values
(date '2000-01-01', false, 'B10', 'Afspraak over dekking van trainingen bewaren', 'dekking besproken', 'P5Y', 'werkdag', 'voorstel', 'D09', false, '{}'::text[], 'tekst van de afspraak verwijderen');

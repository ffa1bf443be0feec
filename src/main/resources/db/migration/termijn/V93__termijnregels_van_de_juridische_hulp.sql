-- SPDX-License-Identifier: EUPL-1.2
-- The decision of the Schadefonds has the terms of T16 to T18 under names of its own: an objection against another
-- decision of the same case may run beside it, and closing the one must not close the other.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
select r.geldig_van, r.verlengbaar, naam.code, naam.omschrijving, r.anker, r.duur, r.kalender, r.basis, r.bron,
       r.verschuift, r.waarschuwingen, r.gevolg
from termijn.regel r
join (values
('T16', 'T16_SCHADEFONDS', 'Bezwaar tegen het besluit van het Schadefonds'),
('T17_COMMISSIE', 'T17_SCHADEFONDS', 'Besluit van het Schadefonds op bezwaar'),
('T18', 'T18_SCHADEFONDS', 'Besluit van het Schadefonds na ingebrekestelling, daarna dwangsom')
) as naam (uit, code, omschrijving) on naam.uit = r.code;

-- T100 is longer than three months, so the Algemene termijnenwet does not move it (article 4).
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
select date '2000-01-01', r.*
from (values
(false, 'T100', 'Voorschot van het CJIB op de schadevergoeding', 'uitspraak staat vast', 'P8M', 'wettelijk', 'wet', 'P09.10; art. 6:4:2 Sv, te toetsen', false, '{}'::text[], 'voorschot navragen bij het CJIB'),
(true, 'T101', 'Advocaat regelen', 'juridische hulp begonnen', 'P5WD', 'werkdag', 'voorstel', 'P09.1', false, '{P3WD}', 'naar de teamleider'),
(true, 'T102', 'Schadefonds opnieuw herinneren', 'vorige herinnering', 'P28D', 'werkdag', 'voorstel', 'P09.5', false, '{-P3D}', 'Schadefonds herinneren'),
(true, 'T103', 'Ingebrekestelling sturen', 'einde van de termijn voor het besluit op bezwaar', 'P5WD', 'werkdag', 'voorstel', 'P09.6, S23', false, '{}', 'naar de teamleider'),
(true, 'T104', 'Voorschot navragen bij het CJIB', 'acht maanden na de uitspraak', 'P10WD', 'werkdag', 'voorstel', 'P09.10', false, '{}', 'naar de teamleider'),
(true, 'T105', 'Voorschot opnieuw navragen bij het CJIB', 'vorige keer nagevraagd', 'P1M', 'werkdag', 'voorstel', 'P09.10', false, '{-P3D}', 'voorschot navragen bij het CJIB'),
(true, 'T106', 'Terugkomen op een uitgestelde stap bij het Schadefonds', 'uitgesteld', 'P7D', 'werkdag', 'voorstel', 'P09.4, P09.6', false, '{-P0D}', 'naar de teamleider')
) as r (verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift, waarschuwingen, gevolg);

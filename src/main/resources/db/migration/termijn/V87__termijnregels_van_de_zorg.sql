-- SPDX-License-Identifier: EUPL-1.2
-- Steps of P05 and P06 that have a term of their own, beside T25. T74 is what doctors work with: nobody here may move
-- it; a lawyer or doctor has yet to confirm the source.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
select date '2000-01-01', r.basis <> 'beleid', r.*
from (values
('T70', 'Acute medische vragen stellen', 'spoor medische zorg gestart', 'PT24H', 'werkdag', 'voorstel', 'P05.1', false, '{}'::text[], 'naar de teamleider'),
('T71', 'Zorgverzekering regelen', 'spoor medische zorg gestart', 'P5WD', 'werkdag', 'voorstel', 'P05.2, S09', false, '{-P0D}', 'naar de teamleider'),
('T72', 'Nagaan of de cliënt naar de afspraak is geweest', 'dag van de afspraak', 'P1WD', 'werkdag', 'voorstel', 'P05.5', false, '{-P0D}', 'naar de teamleider'),
('T73', 'Nagaan of er een afspraak is na een verwijzing', 'verwijzing gevraagd of nagegaan', 'P5WD', 'werkdag', 'voorstel', 'P05.3', false, '{-P0D}', 'naar de teamleider'),
('T74_PEP', 'Beginnen met PEP', 'begin van de dag waarop het gebeurde', 'PT72H', 'wettelijk', 'beleid', 'P05.1, te toetsen', false, '{}', 'de arts bellen'),
('T74_SPOREN', 'Sporen laten veiligstellen', 'begin van de dag waarop het gebeurde', 'P7D', 'wettelijk', 'beleid', 'P05.1, te toetsen', false, '{-P1D}', 'de arts bellen'),
('T75', 'Medische verklaring ontvangen', 'verklaring gevraagd', 'P10WD', 'werkdag', 'voorstel', 'P05.6, P06.6', false, '{-P2WD}', 'de behandelaar herinneren'),
('T76', 'Stabilisatie bespreken', 'spoor psychische zorg gestart', 'P1WD', 'werkdag', 'voorstel', 'P06.1', false, '{}', 'naar de teamleider'),
('T77', 'Spoedhulp bellen', 'gevaar vastgesteld', 'PT1H', 'werkdag', 'voorstel', 'P06.1', false, '{}', 'naar de teamleider'),
('T78', 'Verwijzing naar de ggz vastleggen', 'behoefte besproken', 'P5WD', 'werkdag', 'voorstel', 'P06.2', false, '{-P0D}', 'naar de teamleider'),
('T79', 'Wachtlijstbemiddeling of overbrugging regelen', 'wachttijd voorbij of afgewezen', 'P5WD', 'werkdag', 'voorstel', 'P06.4', false, '{}', 'naar de teamleider')
) as r (code, omschrijving, anker, duur, kalender, basis, bron, verschuift, waarschuwingen, gevolg);

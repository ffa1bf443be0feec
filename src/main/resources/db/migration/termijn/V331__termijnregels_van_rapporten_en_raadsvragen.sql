-- SPDX-License-Identifier: EUPL-1.2
-- The term of a council's question is in the rules of order of its own municipality: a rule for each, so that one council
-- can change its own.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
values
(date '2000-01-01', true, 'T330', 'Rapport afstemmen', 'rapport voorgelegd', 'P15WD', 'werkdag', 'voorstel', 'P13.5', false, '{P10WD}', 'wie niet antwoordde staat zo in het rapport en het rapport gaat door'),
(date '2000-01-01', true, 'T331_ALKMAAR', 'Raadsvraag beantwoorden (Alkmaar)', 'raadsvraag ontvangen', 'P30D', 'wettelijk', 'voorstel', 'Reglement van orde, artikel 38', false, '{P23D}', 'melding dat het antwoord te laat is'),
(date '2000-01-01', true, 'T331_DEN_HELDER', 'Raadsvraag beantwoorden (Den Helder)', 'raadsvraag ontvangen', 'P30D', 'wettelijk', 'voorstel', 'Reglement van orde, artikel 38', false, '{P23D}', 'melding dat het antwoord te laat is'),
(date '2000-01-01', true, 'T331_HAARLEM', 'Raadsvraag beantwoorden (Haarlem)', 'raadsvraag ontvangen', 'P30D', 'wettelijk', 'voorstel', 'Reglement van orde, artikel 38', false, '{P23D}', 'melding dat het antwoord te laat is'),
(date '2000-01-01', true, 'T331_ZAANSTAD', 'Raadsvraag beantwoorden (Zaanstad)', 'raadsvraag ontvangen', 'P30D', 'wettelijk', 'voorstel', 'Reglement van orde, artikel 38', false, '{P23D}', 'melding dat het antwoord te laat is');

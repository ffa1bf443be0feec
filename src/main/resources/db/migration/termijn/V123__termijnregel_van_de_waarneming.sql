-- SPDX-License-Identifier: EUPL-1.2
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
values
(date '2000-01-01', true, 'T130', 'Waarnemer vinden', 'afwezigheid zonder waarnemer begonnen', 'P1WD', 'werkdag', 'voorstel', 'P03, X5', false, '{}', 'naar de teamleider');

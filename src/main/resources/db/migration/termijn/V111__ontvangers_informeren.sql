-- SPDX-License-Identifier: EUPL-1.2
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
values
(date '2000-01-01', true, 'T120', 'Ontvangers informeren', 'toestemming ingetrokken', 'P5WD', 'werkdag', 'voorstel', 'X3', false, '{P3WD}', 'naar de teamleider');

-- SPDX-License-Identifier: EUPL-1.2
-- Steps of X1 with a term of their own; the law gives hours for T29 only, so all of these are proposals.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
select date '2000-01-01', true, r.*
from (values
('T110', 'Directe veiligheid regelen', 'incident gemeld', 'PT15M', 'werkdag', 'voorstel', 'X1', false, '{}'::text[], 'naar de teamleider'),
('T111', 'Veiligheidsincident beoordelen', 'incident gemeld', 'PT2H', 'werkdag', 'voorstel', 'X1', false, '{}', 'naar de teamleider'),
('T112', 'AVIM informeren over een veiligheidsincident', 'incident beoordeeld', 'P1WD', 'werkdag', 'voorstel', 'X1', false, '{}', 'naar de teamleider'),
('T113', 'Cliënt informeren over een datalek', 'besluit over het datalek', 'P1WD', 'werkdag', 'voorstel', 'X1; art. 34 AVG zegt onverwijld', false, '{}', 'naar de teamleider'),
('T114', 'Veiligheidsincident evalueren', 'incident ontdekt', 'P10WD', 'werkdag', 'voorstel', 'X1', false, '{P7WD}', 'naar de teamleider')
) as r (code, omschrijving, anker, duur, kalender, basis, bron, verschuift, waarschuwingen, gevolg);

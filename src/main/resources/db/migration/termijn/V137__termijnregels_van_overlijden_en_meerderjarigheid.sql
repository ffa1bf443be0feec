-- SPDX-License-Identifier: EUPL-1.2
-- Steps of X7 and T36 that have a term of their own; all are proposals, so people may move them. Nobody is warned: what
-- reminds after a death is the task itself.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
select date '2000-01-01', true, r.*
from (values
('T145', 'Betrokkenen inlichten na een overlijden', 'overlijden gemeld', 'PT4H', 'werkdag', 'voorstel', 'X7', false, '{}'::text[], 'naar de teamleider'),
('T146', 'Nabestaanden steunen', 'betrokkenen ingelicht', 'P2D', 'werkdag', 'voorstel', 'X7, A10', false, '{}', 'naar de teamleider'),
('T147', 'Nazorg voor team en medebewoners regelen', 'betrokkenen ingelicht', 'P3D', 'werkdag', 'voorstel', 'X7, A10', false, '{}', 'naar de teamleider'),
('T148', 'Afsluiten na een overlijden', 'nabestaanden gesteund en nazorg geregeld', 'P14D', 'werkdag', 'voorstel', 'X7, A10', false, '{}', 'naar de teamleider'),
('T149', 'Toestemming opnieuw vragen na de 18e verjaardag', '18e verjaardag', 'P14D', 'werkdag', 'voorstel', 'D08 T36', false, '{-P3D}', 'zonder nieuwe toestemming wordt er niets gedeeld')
) as r (code, omschrijving, anker, duur, kalender, basis, bron, verschuift, waarschuwingen, gevolg);

-- SPDX-License-Identifier: EUPL-1.2
-- Steps of P07 that have a term of their own; all are proposals, so people may move them.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
select date '2000-01-01', true, r.*
from (values
('T80', 'Keuze rond aangifte uitleggen en advocaat regelen', 'spoor strafrecht gestart', 'P5WD', 'werkdag', 'voorstel', 'P07.1, P07.2', false, '{}'::text[], 'naar de teamleider'),
('T81', 'Intakegesprek over aangifte navragen', 'gesprek gewenst, gepland of nagevraagd', 'P14D', 'werkdag', 'voorstel', 'P07.3', false, '{-P0D}', 'AVIM, KMar of Arbeidsinspectie herinneren'),
('T83', 'OM opnieuw herinneren', 'OM herinnerd', 'P7D', 'werkdag', 'voorstel', 'P07.8, D08 T12', false, '{-P0D}', 'het OM herinneren'),
('T84', 'Zitting voorbereiden', 'dag voor de zitting', 'P0D', 'werkdag', 'voorstel', 'P07.10, S17', false, '{-P7D}', 'naar de teamleider'),
('T85', 'Aantal verhoren met het OM bespreken', 'meer dan drie verhoren', 'P5WD', 'werkdag', 'voorstel', 'P07.6, S17, S41', false, '{}', 'naar de teamleider')
) as r (code, omschrijving, anker, duur, kalender, basis, bron, verschuift, waarschuwingen, gevolg);

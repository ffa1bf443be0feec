-- SPDX-License-Identifier: EUPL-1.2
-- Steps of P04 that have a term of their own; all are proposals, so people may move them.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
select date '2000-01-01', true, r.*
from (values
('T60', 'Opvangplek vinden, acuut', 'opvang nodig', 'PT4H', 'werkdag', 'voorstel', 'P04.2', false, '{}'::text[], 'naar de teamleider'),
('T61', 'Opvangplek vinden', 'opvang nodig', 'P1WD', 'werkdag', 'voorstel', 'P04.2', false, '{}', 'naar de teamleider'),
('T62', 'Zonder plek: beleidsmedewerker inschakelen', 'opvang nodig', 'PT24H', 'werkdag', 'voorstel', 'P04, uitzonderingen', false, '{}', 'taak voor de beleidsmedewerker van de centrumgemeente'),
('T63', 'Zonder plek: teamleider en CoMensha inschakelen', 'opvang nodig', 'PT72H', 'werkdag', 'voorstel', 'P04, uitzonderingen', false, '{}', 'taak voor de teamleider, die CoMensha belt'),
('T64', 'Aankomst in de opvang bevestigen', 'plek gevonden', 'PT4H', 'werkdag', 'voorstel', 'P04.5', false, '{}', 'alarm op de zaakpagina: aankomst niet bevestigd'),
('T65', 'Vertrek uit de opvang vastleggen', 'vertrek gemeld', 'P1WD', 'werkdag', 'voorstel', 'P04.10', false, '{}', 'naar de teamleider'),
('T66', 'Antwoorden op een vraag om capaciteit', 'vraag gesteld', 'P1WD', 'werkdag', 'voorstel', 'P04, uitzonderingen', false, '{}', 'naar de teamleider'),
('T68', 'Doorstroomplan maken', 'COSM dag 56', 'P14D', 'werkdag', 'voorstel', 'P04.8', false, '{-P3D}', 'naar de teamleider'),
('T69', 'Reden van langer verblijf vastleggen', 'einde van de verblijfsduur', 'P1WD', 'werkdag', 'voorstel', 'P04.8', false, '{}', 'naar de teamleider')
) as r (code, omschrijving, anker, duur, kalender, basis, bron, verschuift, waarschuwingen, gevolg);

-- SPDX-License-Identifier: EUPL-1.2
-- Steps of P03 and P10 that have a term of their own; all are proposals, so people may move them.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
select date '2000-01-01', true, r.*
from (values
('T45_POGING', 'Nieuwe poging na geen gehoor', 'geen gehoor', 'P1D', 'werkdag', 'voorstel', 'P03.10', false, '{}'::text[], 'naar de waarnemer'),
('T46', 'Evaluatie van het zorgplan', 'zorgplan of vorige evaluatie vastgelegd', 'P28D', 'werkdag', 'voorstel', 'P03.11', false, '{-P3D}', 'naar de teamleider'),
('T47', 'Rechten bespreken en toestemming vragen', 'zaak geopend', 'P5WD', 'werkdag', 'voorstel', 'P03.3', false, '{}', 'naar de teamleider'),
('T48', 'CoMensha-registratie controleren', 'zaak geopend', 'P5WD', 'werkdag', 'voorstel', 'P03.6, S14, S15', false, '{}', 'naar de teamleider'),
('T49', 'Veiligheid screenen', 'intake vastgelegd', 'P0D', 'werkdag', 'voorstel', 'P03.5, S22', false, '{}', 'naar de teamleider'),
('T51', 'Registratie bijwerken na afsluiten', 'zaak afgesloten', 'P5WD', 'werkdag', 'voorstel', 'P10.4', false, '{}', 'naar de teamleider')
) as r (code, omschrijving, anker, duur, kalender, basis, bron, verschuift, waarschuwingen, gevolg);

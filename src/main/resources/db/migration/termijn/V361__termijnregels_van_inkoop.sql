-- SPDX-License-Identifier: EUPL-1.2
-- The moments before the end of a contract are the warnings of T32; these are the terms of its tasks.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
select date '2000-01-01', r.*
from (values
(true, 'T360', 'Behoefte aan zorgcoördinatie ramen', 'negen maanden voor het einde van het contract', 'P4W', 'werkdag', 'voorstel', 'P12.2', false, '{-P7D}'::text[], 'op de startpagina'),
(true, 'T361', 'Kosten verdelen', 'zes maanden voor het einde van het contract', 'P4W', 'werkdag', 'voorstel', 'P12.3', false, '{-P7D}', 'op de startpagina'),
(true, 'T362', 'Akkoord van de centrumgemeente', 'voorstel gedaan', 'P8W', 'werkdag', 'voorstel', 'P12.4', false, '{P4W}', 'alarm: geen dekking'),
(true, 'T363', 'Contract tekenen', 'alle centrumgemeenten akkoord', 'P2W', 'werkdag', 'voorstel', 'P12.5', false, '{-P3D}', 'op de startpagina'),
(true, 'T364', 'Overbelasting bespreken', 'twee maanden boven de norm', 'P2W', 'werkdag', 'voorstel', 'P12.8', false, '{-P3D}', 'op de startpagina'),
(true, 'T365', 'Kwartaaloverleg', 'einde van het kwartaal', 'P4W', 'werkdag', 'voorstel', 'P12.9', false, '{-P7D}', 'op de startpagina'),
(true, 'T366', 'Jaarafrekening', 'einde van het jaar', 'P3M', 'werkdag', 'voorstel', 'P12.10', false, '{-P30D}', 'op de startpagina')
) as r (verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift, waarschuwingen, gevolg);

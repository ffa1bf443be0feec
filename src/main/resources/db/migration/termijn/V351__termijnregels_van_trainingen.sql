-- SPDX-License-Identifier: EUPL-1.2
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
values
(date '2000-01-01', true, 'T350', 'Training plannen', 'training aangevraagd', 'P10WD', 'werkdag', 'voorstel', 'P11.3', false, '{P5WD}'::text[], 'de beleidsmedewerker vraagt ernaar'),
(date '2000-01-01', true, 'T351', 'Aanwezigheid vastleggen', 'training geweest', 'P5WD', 'werkdag', 'voorstel', 'P11.5', false, '{P3WD}'::text[], 'de training telt niet mee'),
(date '2000-01-01', true, 'T352', 'Training evalueren', 'aanwezigheid vastgelegd', 'P10WD', 'werkdag', 'voorstel', 'P11.6', false, '{}'::text[], 'de beleidsmedewerker vraagt ernaar'),
(date '2000-01-01', true, 'T353', 'Behoefte aan trainingen inventariseren', 'jaarplan begonnen', 'P20WD', 'werkdag', 'voorstel', 'P11.1', false, '{P15WD}'::text[], 'het trainingsplan komt te laat'),
(date '2000-01-01', true, 'T354', 'Trainingsplan vaststellen', 'behoefte bekend', 'P20WD', 'werkdag', 'voorstel', 'P11.2', false, '{P15WD}'::text[], 'het trainingsplan komt te laat'),
(date '2000-01-01', true, 'T355', 'Lage dekking bespreken', 'dekking getoetst', 'P10WD', 'werkdag', 'voorstel', 'P11.10', false, '{P5WD}'::text[], 'er is geen tijd meer voor een training dit jaar');

-- SPDX-License-Identifier: EUPL-1.2
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
values
(date '2000-01-01', true, 'T53', 'Veiligheid herijken', 'verhuizing, aangifte, vonnis of invrijheidstelling bekend', 'P2WD', 'werkdag', 'voorstel', 'P07.12, D05', false, '{}', 'naar de teamleider');

-- SPDX-License-Identifier: EUPL-1.2
-- D09, the kinds that had no row yet. What runs keeps its term; the FG and the archivist change a row through
-- /beheer/regels. A kind that does not hold here (HvO is no care provider) gets an end there.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
values
(date '2000-01-01', false, 'B04', 'Medisch dossier bewaren', 'zaak afgesloten', 'P20Y', 'werkdag', 'voorstel', 'D09; S27, Wgbo 7:454, als HvO Querido zorgaanbieder is', false, '{}'::text[], 'dossier vernietigen, met twee mensen en een bewijs'),
(date '2000-01-01', false, 'B05', 'Dossier zorgcoördinatie zonder Wmo of Jeugdwet bewaren', 'zaak afgesloten', 'P15Y', 'werkdag', 'voorstel', 'D09; S33 Selectielijst 2020, de archivaris stelt vast', false, '{}'::text[], 'dossier vernietigen, met twee mensen en een bewijs'),
(date '2000-01-01', false, 'B06', 'Logboek bewaren', 'regel geschreven', 'P5Y', 'werkdag', 'wet', 'S27: Stcrt. 2019, 38007, ten minste vijf jaar', false, '{}'::text[], 'maand van het logboek vernietigen, niet eerder dan de langste termijn van een dossier'),
(date '2000-01-01', false, 'B07', 'Contract en facturen bewaren', 'contract geëindigd', 'P7Y', 'werkdag', 'wet', 'D09; Algemene wet inzake rijksbelastingen 52', false, '{}'::text[], 'contract vernietigen'),
(date '2000-01-01', false, 'B08', 'Aanwezigheid bij een training bewaren', 'training geweest', 'P5Y', 'werkdag', 'voorstel', 'D09', false, '{}'::text[], 'namen van deelnemers verwijderen'),
(date '2000-01-01', false, 'B09', 'Cijfers zonder personen: blijven', 'cijfers vastgesteld', 'P1000Y', 'werkdag', 'voorstel', 'D09: blijvend, niemand is erin te herkennen', false, '{}'::text[], 'geen');

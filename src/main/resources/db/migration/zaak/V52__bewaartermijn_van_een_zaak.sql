-- D09: from closing on; the archivist and the FG have yet to confirm. Jeugdwet files are kept longer.
insert into termijn.regel (geldig_van, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
values
(date '2000-01-01', 'B03', 'Dossier van een zaak bewaren', 'zaak afgesloten', 'P15Y', 'werkdag', 'voorstel', 'D09; art. 5.3.4 Wmo 2015, te toetsen', false, '{}', 'dossier vernietigen, met twee mensen en een bewijs'),
(date '2000-01-01', 'B03_JEUGD', 'Dossier van een minderjarige bewaren', 'zaak afgesloten', 'P20Y', 'werkdag', 'voorstel', 'D09; art. 7.3.8 Jeugdwet, te toetsen', false, '{}', 'dossier vernietigen, met twee mensen en een bewijs');

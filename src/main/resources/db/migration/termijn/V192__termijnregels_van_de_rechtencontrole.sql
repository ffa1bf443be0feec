-- SPDX-License-Identifier: EUPL-1.2
-- How long a review of rights holds; nobody's task, so nobody is warned and nobody may move it.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
values
(date '2000-01-01', false, 'T190', 'Alle rechten controleren', 'vorige controle bevestigd', 'P6M', 'wettelijk', 'beleid', 'BIO2 5.18.03', false, '{}'::text[], 'melding op de startpagina van de functioneel beheerder'),
(date '2000-01-01', false, 'T191', 'Rechten van beheerders controleren', 'vorige controle bevestigd', 'P3M', 'wettelijk', 'beleid', 'BIO2 8.02.01', false, '{}'::text[], 'melding op de startpagina van de functioneel beheerder');

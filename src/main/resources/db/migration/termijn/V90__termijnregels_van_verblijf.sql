-- SPDX-License-Identifier: EUPL-1.2
-- Steps of P08 that have a term of their own. What we propose ourselves, people may move.
-- T13 warns once more on the last day on which a renewal can be asked for (P08.7): T94 ends on that day.
update termijn.regel set waarschuwingen = '{-P4M,-P3M,-P1M,-P1D}' where code = 'T13';

insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
select date '2000-01-01', r.*
from (values
(true, 'T90', 'Verblijfspositie vaststellen', 'spoor verblijfsrecht gestart', 'P5WD', 'werkdag', 'voorstel', 'P08.1', false, '{}'::text[], 'naar de teamleider'),
(true, 'T91', 'Gevolgen van het sepot bespreken', 'sepot bekend', 'P2WD', 'werkdag', 'voorstel', 'P08.8', false, '{}', 'naar de teamleider'),
(true, 'T92_EERSTE', 'IND herinneren', 'M55 verstuurd', 'PT48H', 'werkdag', 'voorstel', 'P08.5', false, '{}', 'naar de teamleider'),
(true, 'T92_VOLGENDE', 'IND opnieuw herinneren', 'vorige herinnering of einde van de beslistermijn', 'P7D', 'werkdag', 'voorstel', 'P08.5', false, '{-P1D}', 'naar de teamleider'),
(true, 'T93', 'Einde van de bedenktijd vastleggen', 'bedenktijd verstreken', 'P2WD', 'werkdag', 'voorstel', 'P08.4', false, '{}', 'naar de teamleider'),
(false, 'T94', 'Verlenging indienen', 'laatste dag voor het einde van de vergunning', 'P0D', 'wettelijk', 'beleid', 'P08.7, te toetsen', false, '{}', 'advocaat bellen: de vergunning eindigt'),
(true, 'T95', 'Rechten na de vergunning regelen', 'vergunning bekend', 'P5WD', 'werkdag', 'voorstel', 'P08.6', false, '{}', 'naar de teamleider'),
(false, 'T96', 'Besluit van de IND op de aanvraag', 'aanvraag ingediend', 'P6M', 'wettelijk', 'wet', 'art. 25 Vreemdelingenwet 2000, te toetsen; P08.9', false, '{}', 'IND herinneren en de advocaat inlichten'),
(true, 'T97', 'Voortgezet verblijf aanvragen', 'grond bekend', 'P4W', 'werkdag', 'voorstel', 'P08.9', false, '{-P7D}', 'naar de teamleider')
) as r (verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift, waarschuwingen, gevolg);

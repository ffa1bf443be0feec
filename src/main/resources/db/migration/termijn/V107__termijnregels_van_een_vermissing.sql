-- SPDX-License-Identifier: EUPL-1.2
-- Steps of X2 that T31 does not name; all are proposals, so people may move them.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
select date '2000-01-01', true, r.*
from (values
('T115_ROOD', 'Vermiste cliënt zoeken bij veiligheid rood', 'laatst gezien', 'PT4H', 'werkdag', 'voorstel', 'X2', false, '{}'::text[], 'naar de teamleider'),
('T115_EERSTE', 'Vermiste cliënt zoeken, eerste poging', 'laatst gezien', 'PT24H', 'werkdag', 'voorstel', 'X2', false, '{}', 'naar de teamleider'),
('T115_TWEEDE', 'Vermiste cliënt zoeken, tweede poging', 'laatst gezien', 'PT72H', 'werkdag', 'voorstel', 'X2', false, '{}', 'naar de teamleider'),
('T115_OPNIEUW', 'Vermiste cliënt nog een keer zoeken', 'tweede persoon niet akkoord', 'PT24H', 'werkdag', 'voorstel', 'X2', false, '{}', 'naar de teamleider'),
('T116_ROOD', 'Vermissing melden bij de politie, veiligheid rood', 'laatst gezien', 'PT12H', 'werkdag', 'voorstel', 'X2', false, '{}', 'naar de teamleider'),
('T116_TERUG', 'AVIM laten weten dat een cliënt terug is', 'terugkeer gemeld', 'PT24H', 'werkdag', 'voorstel', 'X2', false, '{}', 'naar de teamleider'),
('T117', 'Bed vrijgeven en ketenpartners inlichten na een vermissing', 'vermissing vastgesteld', 'PT48H', 'werkdag', 'voorstel', 'X2', false, '{PT24H}', 'naar de teamleider'),
('T118', 'Opgeschorte zaak sluiten', 'zaak opgeschort', 'P30D', 'werkdag', 'voorstel', 'X2', false, '{}', 'de zaak sluit'),
('T119', 'Vertrek van een minderjarige bevestigen', 'laatst gezien', 'P7D', 'werkdag', 'voorstel', 'X2', false, '{}', 'naar de teamleider'),
('T119_ROOD', 'Vertrek van een minderjarige bevestigen bij veiligheid rood', 'laatst gezien', 'P2D', 'werkdag', 'voorstel', 'X2', false, '{}', 'naar de teamleider')
) as r (code, omschrijving, anker, duur, kalender, basis, bron, verschuift, waarschuwingen, gevolg);

-- SPDX-License-Identifier: EUPL-1.2
-- X4 asks to chase after five working days; the other terms are proposals of their own.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
select date '2000-01-01', true, r.*
from (values
('T135', 'Antwoord van de andere regio', 'overdrachtspakket verstuurd of herinnerd', 'P5WD', 'werkdag', 'voorstel', 'X4', false, '{}'::text[], 'de andere regio opnieuw bellen'),
('T136', 'Andere regio bellen', 'overdracht begonnen, of geen antwoord', 'P1WD', 'werkdag', 'voorstel', 'X4', false, '{}', 'naar de teamleider'),
('T138', 'Overdracht met de cliënt bespreken', 'andere regio wil het pakket', 'P2WD', 'werkdag', 'voorstel', 'X4', false, '{}', 'naar de teamleider'),
('T139', 'Overdracht goedkeuren', 'akkoord gevraagd', 'P1WD', 'werkdag', 'voorstel', 'X4, X10', false, '{}', 'het pakket gaat niet weg; vraag de teamleider')
) as r (code, omschrijving, anker, duur, kalender, basis, bron, verschuift, waarschuwingen, gevolg);
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
values (date '2000-01-01', false, 'T137', 'Oud dossier inzien', 'reden gegeven', 'P7D', 'werkdag', 'voorstel', 'X8', false, '{}', 'de toegang tot het oude dossier stopt');

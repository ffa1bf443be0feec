-- SPDX-License-Identifier: EUPL-1.2
-- How long X9 opens a file. It guards nobody's work, so nobody may move it and nobody is warned.
insert into termijn.regel (geldig_van, verlengbaar, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg)
values (date '2000-01-01', false, 'T180', 'Toegang bij noodinzage', 'noodinzage gebruikt', 'PT4H', 'werkdag', 'voorstel',
        'X9', false, '{}', 'de toegang eindigt vanzelf');

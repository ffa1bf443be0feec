-- SPDX-License-Identifier: EUPL-1.2
-- D13: with what costs are divided. Per centrumgemeente and its whole area (D07), so a border that moves on 1 January is
-- a new row from that day on. The inhabitants are those of 1 January 2018, rounded; the budgets are placeholders.
insert into gedeeld.norm (geldig_van, code, omschrijving, eenheid, waarde, laagste, hoogste, basis, bron)
values
(date '2000-01-01', 'inwoners_alkmaar', 'Inwoners van het gebied van Alkmaar', 'inwoners', 506000, 0, 5000000, 'voorstel', 'CBS StatLine, 1 januari 2018, afgerond; te verifiëren (D07: West-Friesland)'),
(date '2000-01-01', 'inwoners_den_helder', 'Inwoners van het gebied van Den Helder', 'inwoners', 164000, 0, 5000000, 'voorstel', 'CBS StatLine, 1 januari 2018, afgerond; te verifiëren'),
(date '2000-01-01', 'inwoners_haarlem', 'Inwoners van het gebied van Haarlem', 'inwoners', 529000, 0, 5000000, 'voorstel', 'CBS StatLine, 1 januari 2018, afgerond; te verifiëren'),
(date '2000-01-01', 'inwoners_zaanstad', 'Inwoners van het gebied van Zaanstad', 'inwoners', 335000, 0, 5000000, 'voorstel', 'CBS StatLine, 1 januari 2018, afgerond; te verifiëren'),
(date '2000-01-01', 'duvo_alkmaar', 'DUVO-budget van Alkmaar', 'duizend euro per jaar', 3500, 0, 1000000, 'voorstel', 'invulwaarde, geen bron; te vervangen door de circulaire gemeentefonds'),
(date '2000-01-01', 'duvo_den_helder', 'DUVO-budget van Den Helder', 'duizend euro per jaar', 1500, 0, 1000000, 'voorstel', 'invulwaarde, geen bron; te vervangen door de circulaire gemeentefonds'),
(date '2000-01-01', 'duvo_haarlem', 'DUVO-budget van Haarlem', 'duizend euro per jaar', 3000, 0, 1000000, 'voorstel', 'invulwaarde, geen bron; te vervangen door de circulaire gemeentefonds'),
(date '2000-01-01', 'duvo_zaanstad', 'DUVO-budget van Zaanstad', 'duizend euro per jaar', 2000, 0, 1000000, 'voorstel', 'invulwaarde, geen bron; te vervangen door de circulaire gemeentefonds'),
(date '2000-01-01', 'uren_per_fte_jaar', 'Uren die een volle aanstelling per jaar werkt', 'uren', 1400, 1, 2000, 'voorstel', 'P12.7'),
(date '2000-01-01', 'raming_marge', 'Hoeveel hoger de hoogste raming is dan de laagste', 'procent', 33, 0, 100, 'voorstel', 'brief van 4 september 2018: 1,5 tot 2 fte'),
(date '2000-01-01', 'overbelasting_procent', 'Werklast waarboven het te veel is', 'procent van de norm', 110, 100, 200, 'voorstel', 'P12.8'),
(date '2000-01-01', 'overbelasting_maanden', 'Maanden achter elkaar boven die grens', 'maanden', 2, 1, 12, 'voorstel', 'P12.8');

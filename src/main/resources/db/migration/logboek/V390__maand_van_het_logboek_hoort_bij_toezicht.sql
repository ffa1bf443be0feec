-- SPDX-License-Identifier: EUPL-1.2
-- A destroyed month of the log is a kind of number of its own (nummersoort), for the same activity as before.
update logboek.verwerking set soorten = array_append(soorten, 'maand') where code = 'toezicht' and not 'maand' = any (soorten);

-- SPDX-License-Identifier: EUPL-1.2
-- What is done with a report or with a question of a council is logged under the processing that it belongs to.
update logboek.verwerking set soorten = array_append(soorten, 'rapportage') where code = 'stuurinformatie' and tot is null;

-- SPDX-License-Identifier: EUPL-1.2
-- Two people of one name in two organisations are two people; who was known by name only before this keeps the old token.
alter table training.persoon add column organisatie bigint references training.organisatie;
comment on column training.persoon.organisatie is 'Alleen van wie geen mailadres heeft: de naam geldt binnen deze organisatie';

alter table training.certificaat
    add column ingetrokken_op timestamptz,
    add column herinnerd_op   timestamptz;
comment on column training.certificaat.ingetrokken_op is 'Vanaf dan geeft deze persoon geen trainingen meer; wie erin getraind is, blijft meetellen';
comment on column training.certificaat.herinnerd_op is 'Wanneer iemand die elders trainer werd, hoorde dat het certificaat afloopt (T34)';

-- SPDX-License-Identifier: EUPL-1.2
-- A mail can be of no use any more: an invitation to what was yesterday.
alter table bericht.uitgaand add column uiterlijk timestamptz;
comment on column bericht.uitgaand.uiterlijk is 'Vanaf dit moment heeft de mail geen zin meer; is hij dan niet verzonden, dan gaat hij weg';
create index uitgaand_uiterlijk on bericht.uitgaand (uiterlijk) where stand in ('wacht', 'vastgelopen');

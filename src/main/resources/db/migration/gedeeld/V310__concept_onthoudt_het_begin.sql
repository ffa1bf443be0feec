-- SPDX-License-Identifier: EUPL-1.2
-- K22: how much work it is to write something down, from the first draft on.
alter table gedeeld.concept
    add column begonnen_op timestamptz not null default now(),
    add column keren integer not null default 1;
update gedeeld.concept set begonnen_op = gewijzigd_op;
comment on column gedeeld.concept.begonnen_op is 'Wanneer het concept voor het eerst werd bewaard.';
comment on column gedeeld.concept.keren is 'Hoe vaak het concept is bewaard.';

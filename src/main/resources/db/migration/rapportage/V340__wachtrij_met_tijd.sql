-- SPDX-License-Identifier: EUPL-1.2
-- So that an operator sees how long the oldest has waited. Filled in by itself: the trigger of the log does no more than before.
alter table rapportage.te_tellen add column sinds timestamptz not null default now();
comment on column rapportage.te_tellen.sinds is 'Wanneer het erin kwam, voor de meting van de wachtrij';

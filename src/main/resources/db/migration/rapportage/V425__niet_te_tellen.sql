-- SPDX-License-Identifier: EUPL-1.2
-- A dossier that can't be counted waits apart, and holds up nothing else.
alter table rapportage.te_tellen add column mislukt boolean not null default false;
comment on column rapportage.te_tellen.mislukt is 'Kon niet geteld worden; wordt op het moment in vanaf opnieuw geprobeerd';

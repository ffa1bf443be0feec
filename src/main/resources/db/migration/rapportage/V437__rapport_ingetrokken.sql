-- SPDX-License-Identifier: EUPL-1.2
-- A report that was begun by mistake and of which nothing was published can be taken back; then that period can have another.
alter table rapportage.rapport add column ingetrokken_op timestamptz;
alter table rapportage.rapport drop constraint rapport_jaar_kwartaal_key;
create unique index rapport_een_per_periode on rapportage.rapport (jaar, kwartaal) where ingetrokken_op is null;
comment on column rapportage.rapport.ingetrokken_op is 'Ingetrokken voordat er iets was gepubliceerd. Wat is vastgelegd blijft, want het is getoond.';

-- SPDX-License-Identifier: EUPL-1.2
create table gedeeld.verzonden (
    kenmerk text primary key,
    op      timestamptz not null
);
comment on table gedeeld.verzonden is 'Formulieren zonder taak die al zijn verwerkt: hetzelfde formulier twee keer versturen doet één keer iets.';
create index verzonden_op on gedeeld.verzonden (op);

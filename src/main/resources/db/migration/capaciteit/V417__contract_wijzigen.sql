-- SPDX-License-Identifier: EUPL-1.2
-- A signed contract can end early, be corrected, or turn out never to have held; always with a second person (X10).
create table capaciteit.wijziging (
    id               bigint generated always as identity primary key,
    contract         text          not null references capaciteit.contract,
    wat              text          not null check (wat in ('wijzigen', 'vervallen')),
    reden            text          not null,
    tot              date          not null,
    fte_contract     numeric(6, 2) not null check (fte_contract >= 0),
    fte_eigen        numeric(6, 2) not null check (fte_eigen >= 0),
    bedrag_cent      bigint        not null check (bedrag_cent >= 0),
    oud_tot          date          not null,
    oud_fte_contract numeric(6, 2) not null,
    oud_fte_eigen    numeric(6, 2) not null,
    oud_bedrag_cent  bigint        not null,
    door             text          not null,
    op               timestamptz   not null,
    akkoord          boolean,
    besloten_op      timestamptz,
    check ((akkoord is null) = (besloten_op is null))
);
comment on table capaciteit.wijziging is 'Wat er aan een getekend contract verandert, en wat het was. Zonder tweede persoon verandert er niets.';
create unique index wijziging_open on capaciteit.wijziging (contract) where besloten_op is null;
create index wijziging_contract on capaciteit.wijziging (contract);

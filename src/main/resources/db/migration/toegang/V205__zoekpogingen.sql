-- SPDX-License-Identifier: EUPL-1.2
create table toegang.zoekpoging (
    id      bigint generated always as identity primary key,
    account text        not null references toegang.account,
    op      timestamptz not null
);
comment on table toegang.zoekpoging is 'Hoe vaak iemand in het laatste uur zocht; niet wat of wie.';
create index zoekpoging_account on toegang.zoekpoging (account, op);

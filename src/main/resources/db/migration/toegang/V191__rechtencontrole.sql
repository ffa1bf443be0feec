-- SPDX-License-Identifier: EUPL-1.2
create table toegang.rechtencontrole (
    nummer         text primary key,
    omvang         text        not null check (omvang in ('iedereen', 'beheerders')),
    begonnen_door  text        not null references toegang.account,
    begonnen_op    timestamptz not null,
    voorgelegd_op  timestamptz,
    bevestigd_door text references toegang.account,
    afgerond_op    timestamptz,
    check ((afgerond_op is null) = (bevestigd_door is null))
);
create unique index rechtencontrole_open on toegang.rechtencontrole (omvang) where afgerond_op is null;
comment on table toegang.rechtencontrole is 'Halfjaarlijkse controle van alle rechten (BIO2 5.18.03), per kwartaal van beheerders (8.02.01).';

create table toegang.rechtenoordeel (
    controle            text    not null references toegang.rechtencontrole,
    account             text    not null references toegang.account,
    organisatie         text    not null,
    rollen              text[]  not null,
    laatst_aangemeld_op timestamptz,
    betrokkenheden      integer not null,
    oordeel             text,
    beoordeeld_door     text references toegang.account,
    beoordeeld_op       timestamptz,
    primary key (controle, account),
    check ((oordeel is null) = (beoordeeld_door is null))
);
comment on table toegang.rechtenoordeel is 'De rechten van een account zoals zij waren toen de controle begon, en wat de beheerder ervan vond.';

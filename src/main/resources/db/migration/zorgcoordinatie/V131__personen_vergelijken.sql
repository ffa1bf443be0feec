-- SPDX-License-Identifier: EUPL-1.2
create table zorgcoordinatie.vergelijking (
    id          bigint generated always as identity primary key,
    koppeling   bigint      not null,
    nummer      text        not null,
    gevonden_op timestamptz not null,
    begonnen_op timestamptz,
    tweede      text,
    beurt       integer     not null default 0,
    afgerond_op timestamptz
);
comment on table zorgcoordinatie.vergelijking is 'In welke zaak iemand twee personen vergelijkt die op elkaar lijken, en wie dat als tweede beoordeelt. Een paar wordt een keer tegelijk vergeleken.';
comment on column zorgcoordinatie.vergelijking.koppeling is 'Id in persoon.koppeling; zonder verwijzing, want die is van een andere module.';
create unique index vergelijking_lopend on zorgcoordinatie.vergelijking (koppeling) where afgerond_op is null;
create index vergelijking_nummer on zorgcoordinatie.vergelijking (nummer);

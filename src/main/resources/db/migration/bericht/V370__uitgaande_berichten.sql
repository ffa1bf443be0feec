-- SPDX-License-Identifier: EUPL-1.2
-- Mails that a module asked for in the transaction of its act; sent afterwards, one server at a time.
create schema bericht;

create table bericht.uitgaand (
    rij          text        primary key,
    kenmerk      text        not null unique,
    aan          bytea,
    inhoud       bytea,
    stand        text        not null check (stand in ('wacht', 'bezig', 'verzonden', 'vastgelopen')),
    pogingen     integer     not null default 0,
    onzeker      boolean     not null default false,
    fout         text,
    gemaakt_op   timestamptz not null,
    volgende     timestamptz not null,
    genomen_op   timestamptz,
    verzonden_op timestamptz,
    -- What was sent is not kept, what must still be sent is there.
    constraint gewist_na_verzenden check ((stand = 'verzonden') = (aan is null) and (aan is null) = (inhoud is null))
);
comment on table bericht.uitgaand is 'Uitgaande mail aan professionals, nooit iets over een cliënt. Adres en tekst zijn versleuteld en gaan weg zodra de mail is verzonden.';
comment on column bericht.uitgaand.kenmerk is 'Waar de mail over gaat, zonder naam of adres: met hetzelfde kenmerk gaat er geen tweede uit';
comment on column bericht.uitgaand.onzeker is 'Een server stopte tijdens het versturen: de mail is misschien al aangekomen';

create index uitgaand_te_versturen on bericht.uitgaand (volgende) where stand = 'wacht';
create index uitgaand_onderweg on bericht.uitgaand (genomen_op) where stand = 'bezig';
create index uitgaand_oud on bericht.uitgaand (coalesce(verzonden_op, gemaakt_op));

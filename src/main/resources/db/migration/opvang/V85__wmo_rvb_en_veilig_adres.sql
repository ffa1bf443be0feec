-- SPDX-License-Identifier: EUPL-1.2
create table opvang.wmo (
    id             bigint generated always as identity primary key,
    nummer         text        not null references zaak.zaak,
    rij            text        not null unique,
    gemeente       text,
    gemeld_op      timestamptz not null,
    spoed          boolean     not null,
    loopt          boolean     not null default true,
    spoeduitkomst  bytea,
    spoedbesluit_op date,
    verslag_op     date,
    aanvraag_op    date,
    uitkomst       bytea,
    kenmerk        bytea,
    besluit_op     date,
    niet_nodig     bytea
);
comment on table opvang.wmo is 'Wmo-melding, spoedbesluit, onderzoek en beschikking van de centrumgemeente (P04.3 en P04.4).';
create unique index wmo_een_lopend on opvang.wmo (nummer) where loopt;

create table opvang.rvb (
    nummer          text primary key references zaak.zaak,
    rij             text        not null unique,
    stand           bytea       not null,
    route           bytea,
    niet_nodig      bytea,
    op              date        not null,
    vastgelegd_op   timestamptz not null
);
comment on table opvang.rvb is 'De aanvraag van de Rvb bij COA en wat COA besliste (P04.6).';

create table opvang.veilig_adres (
    nummer        text primary key references zaak.zaak,
    rij           text        not null unique,
    soort         bytea       not null,
    stand         bytea       not null,
    op            date        not null,
    door          text        not null,
    vastgelegd_op timestamptz not null
);
comment on table opvang.veilig_adres is 'Briefadres of geheimhouding in de BRP (P04.7). Het adres zelf staat hier niet.';

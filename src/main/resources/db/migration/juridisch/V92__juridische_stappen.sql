-- SPDX-License-Identifier: EUPL-1.2
create schema juridisch;

create table juridisch.stap (
    id            bigint generated always as identity primary key,
    nummer        text        not null,
    rij           text        not null unique,
    soort         bytea       not null,
    op            date        not null,
    codes         bytea,
    dag           bytea,
    tekst         bytea,
    niet_nodig    bytea,
    door          text        not null,
    vastgelegd_op timestamptz not null
);
comment on table juridisch.stap is 'Elke juridische stap (P09): wat, wanneer, met wie. Versleuteld, want het zegt iets over strafzaak, schulden en papieren. Geen bedragen.';
comment on column juridisch.stap.dag is 'De andere dag van de stap: wanneer toevoeging is gevraagd, tot wanneer de uitbuiting duurde, van wanneer het besluit is.';
create index stap_nummer on juridisch.stap (nummer, id);

-- SPDX-License-Identifier: EUPL-1.2
create schema strafrecht;

create table strafrecht.stap (
    id            bigint generated always as identity primary key,
    nummer        text        not null,
    rij           text        not null unique,
    soort         bytea       not null,
    op            date        not null,
    keuze         bytea,
    reden         bytea,
    tekst         bytea,
    door          text        not null,
    vastgelegd_op timestamptz not null
);
comment on table strafrecht.stap is 'Wat er in P07 gebeurde, stap voor stap; verandert nooit. Behalve de dag is alles versleuteld: het is een strafrechtelijk gegeven (artikel 10 AVG).';
create index stap_nummer on strafrecht.stap (nummer, op, id);

create table strafrecht.verhoor (
    stap          text primary key references strafrecht.stap (rij),
    minuten       bytea,
    tolk          bytea not null,
    nagesprek     bytea not null,
    studio        bytea,
    gezag_akkoord bytea
);
comment on table strafrecht.verhoor is 'Hoe een aangifte of verhoor was voor de cliënt (P07.6); nooit de inhoud.';

create table strafrecht.niet_bestraffen (
    id            bigint generated always as identity primary key,
    nummer        text        not null,
    rij           text        not null unique,
    ingelicht_op  bytea       not null,
    door          text        not null,
    vastgelegd_op timestamptz not null
);
comment on table strafrecht.niet_bestraffen is 'De advocaat weet dat de cliënt ook verdachte is. Staat los van de aangifte en kent geen details.';
create index niet_bestraffen_nummer on strafrecht.niet_bestraffen (nummer, id);

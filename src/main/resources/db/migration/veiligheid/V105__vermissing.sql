-- SPDX-License-Identifier: EUPL-1.2
create table veiligheid.vermissing (
    id              bigint generated always as identity primary key,
    nummer          text        not null,
    rij             text        not null unique,
    laatst_gezien   timestamptz not null,
    bron            bytea       not null,
    minderjarig     bytea,
    toelichting     bytea,
    gemeld_door     text        not null,
    gemeld_op       timestamptz not null,
    politie_op      date,
    politie_door    bytea,
    politie_kenmerk bytea,
    onderbouwing    bytea,
    bevestigd_door  text,
    bevestigd_op    timestamptz,
    doorgezet       boolean     not null default false,
    weigeringen     integer     not null default 0,
    bezwaar         bytea,
    vastgesteld_op  timestamptz,
    ingelicht       bytea,
    ingelicht_op    date,
    gevonden_op     date,
    vindplaats      bytea,
    voorbij_op      timestamptz,
    avim_op         date,
    check ((bevestigd_door is null) = (bevestigd_op is null)),
    check (vastgesteld_op is null or bevestigd_door is not null),
    check (gevonden_op is null or voorbij_op is not null),
    check (avim_op is null or gevonden_op is not null)
);
comment on table veiligheid.vermissing is 'Elke keer dat een cliënt vermist was (X2), tot de terugkeer of het sluiten van de zaak. Teksten en codes versleuteld; datums niet.';
comment on column veiligheid.vermissing.minderjarig is 'Alleen gevraagd als de leeftijd niet bekend was.';
comment on column veiligheid.vermissing.weigeringen is 'Hoe vaak de tweede persoon het niet eens was; elke keer wordt nog een keer gezocht.';
create unique index vermissing_loopt on veiligheid.vermissing (nummer) where voorbij_op is null;
create index vermissing_nummer on veiligheid.vermissing (nummer, id);

create table veiligheid.zoekpoging (
    id            bigint generated always as identity primary key,
    vermissing    bigint      not null references veiligheid.vermissing,
    rij           text        not null unique,
    op            date        not null,
    kanalen       bytea       not null,
    toelichting   bytea,
    door          text        not null,
    vastgelegd_op timestamptz not null
);
comment on table veiligheid.zoekpoging is 'Wat is geprobeerd om een vermiste cliënt te vinden.';
create index zoekpoging_vermissing on veiligheid.zoekpoging (vermissing);

-- SPDX-License-Identifier: EUPL-1.2
create schema toestemming;

create table toestemming.gesprek (
    id            bigint generated always as identity primary key,
    nummer        text        not null,
    rij           text        not null unique,
    gesproken_op  date        not null,
    taal          bytea       not null,
    tolk          boolean     not null,
    wijze         text        not null check (wijze in ('schriftelijk', 'mondeling_met_getuige')),
    gezag         text        not null check (gezag in ('client', 'vertegenwoordiger', 'client_en_vertegenwoordiger', 'rechter')),
    door          text        not null,
    vastgelegd_op timestamptz not null
);
comment on table toestemming.gesprek is 'Wanneer en hoe iemand is verteld wat de rechten zijn en om toestemming is gevraagd.';
create index gesprek_nummer on toestemming.gesprek (nummer);

create table toestemming.toestemming (
    id            bigint generated always as identity primary key,
    gesprek       bigint      not null references toestemming.gesprek,
    nummer        text        not null,
    rij           text        not null unique,
    doel          bytea       not null,
    gegeven_op    date        not null,
    ingetrokken_op timestamptz
);
comment on table toestemming.toestemming is 'Eén toestemming: een doel, een ontvanger, een gegevensgroep. Het doel is versleuteld, want ook dat zegt iets over zorg of strafzaak.';
create index toestemming_nummer on toestemming.toestemming (nummer) where ingetrokken_op is null;

-- SPDX-License-Identifier: EUPL-1.2
-- P12: who delivers care coordination, how much, until when and who pays. Nothing here is about a client or a person.
create schema capaciteit;

create table capaciteit.contract (
    nummer       text          primary key,
    kenmerk      text          not null unique,
    aanbieder    text          not null references toegang.organisatie,
    van          date          not null,
    tot          date          not null,
    fte_contract numeric(6, 2) not null check (fte_contract >= 0),
    fte_eigen    numeric(6, 2) not null check (fte_eigen >= 0),
    bedrag_cent  bigint        not null check (bedrag_cent >= 0),
    gemeenten    text[]        not null check (cardinality(gemeenten) > 0),
    sleutel      text check (sleutel in ('gelijk', 'inwoners', 'duvo_budget', 'gebruik')),
    betaler      text,
    status       text          not null check (status in ('voorstel', 'akkoord', 'ter_tekening', 'getekend', 'vervallen')),
    voorganger   text references capaciteit.contract,
    ronde        integer       not null default 1,
    getekend_op  date,
    door         text          not null,
    op           timestamptz   not null,
    check (tot >= van),
    check ((sleutel is null) <> (betaler is null)),
    check (betaler is null or betaler = any (gemeenten)),
    check (status <> 'getekend' or getekend_op is not null)
);
comment on table capaciteit.contract is 'Ingekochte zorgcoördinatie: aanbieder, periode (tot en met), fte, bedrag per jaar en wie betaalt. Ook een voorstel.';
comment on column capaciteit.contract.voorganger is 'Het contract dat dit voorstel opvolgt; leeg als het met de hand is ingevoerd.';
create index contract_voorganger on capaciteit.contract (voorganger);

create table capaciteit.raming (
    contract  text          not null references capaciteit.contract,
    op        timestamptz   not null,
    zaken     numeric       not null,
    per_fte   numeric       not null,
    fte_laag  numeric(6, 2) not null,
    fte_hoog  numeric(6, 2) not null check (fte_hoog >= fte_laag),
    door      text          not null,
    primary key (contract, op)
);
comment on table capaciteit.raming is 'Hoeveel fte er nodig is na dit contract, met de gewogen zaken en de norm van dat moment.';

create table capaciteit.akkoord (
    contract  text        not null references capaciteit.contract,
    ronde     integer     not null,
    gemeente  text        not null,
    akkoord   boolean     not null,
    reden     text,
    door      text        not null,
    op        timestamptz not null,
    primary key (contract, ronde, gemeente),
    check (akkoord <> (reden is not null))
);
comment on table capaciteit.akkoord is 'Antwoord van een centrumgemeente op een voorstel; een nieuw voorstel is een nieuwe ronde.';

create table capaciteit.sleuteljaar (
    contract  text    not null references capaciteit.contract,
    jaar      integer not null,
    sleutel   text check (sleutel in ('gelijk', 'inwoners', 'duvo_budget', 'gebruik')),
    betaler   text,
    primary key (contract, jaar),
    check ((sleutel is null) <> (betaler is null))
);
comment on table capaciteit.sleuteljaar is 'Waarmee de kosten van één jaar van een contract worden verdeeld (D13).';

create table capaciteit.afrekening (
    contract      text          not null references capaciteit.contract,
    jaar          integer       not null,
    bedrag_cent   bigint        not null check (bedrag_cent >= 0),
    uren          numeric(9, 2) not null check (uren >= 0),
    uren_contract numeric(9, 2) not null,
    uren_eigen    numeric(9, 2) not null,
    door          text          not null,
    op            timestamptz   not null,
    primary key (contract, jaar)
);
comment on table capaciteit.afrekening is 'Wat een jaar echt kostte en hoeveel uur er is gewerkt, naast het contract.';

create table capaciteit.verdeeld (
    contract  text    not null,
    jaar      integer not null,
    gemeente  text    not null,
    gewicht   numeric not null,
    cent      bigint  not null,
    primary key (contract, jaar, gemeente),
    foreign key (contract, jaar) references capaciteit.afrekening
);
comment on table capaciteit.verdeeld is 'De afrekening per centrumgemeente, zoals toen berekend. Samen precies het bedrag.';

create table capaciteit.aandachtspunt (
    id           bigint generated always as identity primary key,
    contract     text        not null references capaciteit.contract,
    soort        text        not null check (soort in ('overbelasting', 'kwartaal', 'jaar')),
    van          date        not null,
    op           timestamptz not null,
    besluit      text,
    punten       text[]      not null default '{}',
    gehouden_op  date,
    klaar_op     timestamptz,
    unique (contract, soort, van)
);
comment on table capaciteit.aandachtspunt is 'Wat de maandelijkse controle te bespreken vond, en wat ervan kwam.';

-- SPDX-License-Identifier: EUPL-1.2
create schema opvang;

create table opvang.plek (
    id         bigint generated always as identity primary key,
    rij        text    not null unique,
    kenmerk    text    not null unique,
    aanbieder  text    not null,
    naam       text    not null,
    soort      text    not null check (soort in ('cosm', 'acm', 'uren_72', 'vo', 'mannenopvang', 'mo', 'multiprobleem', 'jeugd', 'bo', 'hotel_noodplek')),
    capaciteit integer not null check (capaciteit between 0 and 500),
    regio      text    not null check (regio in ('in_de_regio', 'buiten_de_regio')),
    doelgroep  text    not null check (doelgroep in ('iedereen', 'vrouwen', 'mannen', 'jongeren')),
    geheim     boolean not null,
    adres      bytea,
    unique (aanbieder, naam)
);
comment on table opvang.plek is 'Opvanglocaties op het bord: soort, aantal bedden en voor wie. Het adres is versleuteld en staat nooit in een lijst.';

create table opvang.behoefte (
    id               bigint generated always as identity primary key,
    nummer           text        not null references zaak.zaak,
    rij              text        not null unique,
    sinds            timestamptz not null,
    stand            text        not null check (stand in ('open', 'vervuld', 'vervallen')),
    eigen_plek       bytea,
    slachtofferschap bytea,
    omstandigheden   bytea,
    leeftijdsklasse  bytea,
    geslacht         bytea,
    verblijfsstatus  bytea,
    advies           bytea,
    toelichting      bytea,
    wmo              bytea,
    niet_nodig       bytea,
    wachtlijst       boolean     not null default false,
    opgeschaald_op   timestamptz,
    doorgezet_op     timestamptz
);
comment on table opvang.behoefte is 'Wie een plek nodig heeft, sinds wanneer, wat daarvoor telt en wat D04 adviseert. Versleuteld is wat iets over de cliënt zegt.';
create unique index behoefte_een_open on opvang.behoefte (nummer) where stand = 'open';

create table opvang.plaatsing (
    id             bigint generated always as identity primary key,
    nummer         text        not null references zaak.zaak,
    rij            text        not null unique,
    plek           bigint references opvang.plek,
    stand          text        not null check (stand in ('gevraagd', 'aangeboden', 'geweigerd', 'aangekomen', 'vertrokken', 'vervallen')),
    soort          bytea       not null,
    aanbieder      bytea,
    adres          bytea,
    weigerreden    bytea,
    vervoer        bytea,
    vertrekreden   bytea,
    niet_nodig     bytea,
    richting       bytea,
    streefdatum    date,
    verblijfsreden bytea,
    aangekomen_op  date,
    vertrokken_op  date,
    alarm_op       timestamptz,
    geplaatst_door text        not null,
    vastgelegd_op  timestamptz not null
);
comment on table opvang.plaatsing is 'Elke gevraagde, aangeboden, geweigerde of bezette plek van een zaak. Een aangeboden en een bezette plek kosten een bed.';
create index plaatsing_nummer on opvang.plaatsing (nummer, id);
create index plaatsing_bezet on opvang.plaatsing (plek) where stand in ('aangeboden', 'aangekomen');

create table opvang.stap (
    nummer text primary key references zaak.zaak,
    stap   text not null
);
comment on table opvang.stap is 'Waarop het proces opvang van een zaak nu wacht; alleen als dat anders wordt, hoort het proces iets.';

create table opvang.opschaling (
    id     bigint generated always as identity primary key,
    nummer text        not null references zaak.zaak,
    rij    text        not null unique,
    soort  text        not null check (soort in ('plek', 'plek_doorgezet', 'doorstroom')),
    actie  bytea       not null,
    door   text        not null,
    op     timestamptz not null
);
comment on table opvang.opschaling is 'Wat beleidsmedewerker of teamleider deed toen er geen plek was, of een plek te lang bezet bleef.';
create index opschaling_nummer on opvang.opschaling (nummer, id);

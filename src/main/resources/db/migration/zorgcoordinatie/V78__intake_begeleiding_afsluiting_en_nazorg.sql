-- SPDX-License-Identifier: EUPL-1.2
create table zorgcoordinatie.comensha (
    nummer        text primary key,
    stand         text        not null check (stand in ('al_geregistreerd', 'nu_aangemeld', 'geen_toestemming')),
    kenmerk       bytea,
    dubbel        boolean     not null,
    nagegaan_op   date        not null,
    door          text        not null,
    vastgelegd_op timestamptz not null,
    bijgewerkt_op date,
    bijgewerkt_via text check (bijgewerkt_via in ('portaal', 'telefoon', 'mail'))
);
comment on table zorgcoordinatie.comensha is 'Of de cliënt bij CoMensha staat geregistreerd (P03.6) en of het einde daar is doorgegeven (P10.4).';

create table zorgcoordinatie.contactmoment (
    id            bigint generated always as identity primary key,
    nummer        text        not null,
    rij           text        not null unique,
    gelukt        boolean     not null,
    op            date        not null,
    kanaal        text        not null,
    welzijn       bytea,
    minuten       integer check (minuten between 0 and 1440),
    volgend       date,
    notitie       bytea,
    door          text        not null,
    vastgelegd_op timestamptz not null,
    check (gelukt = (welzijn is not null))
);
comment on table zorgcoordinatie.contactmoment is 'Elk contact en elke poging (P03.10).';
create index contactmoment_nummer on zorgcoordinatie.contactmoment (nummer, id);

alter table zorgcoordinatie.doel
    drop constraint doel_nummer_fkey,
    drop constraint doel_pkey,
    add column versie integer not null default 1,
    add column behaald_op date,
    add primary key (nummer, versie, leefgebied);
alter table zorgcoordinatie.zorgplan
    drop constraint zorgplan_pkey,
    add column versie integer not null default 1,
    add primary key (nummer, versie);
alter table zorgcoordinatie.doel add foreign key (nummer, versie) references zorgcoordinatie.zorgplan (nummer, versie);
comment on column zorgcoordinatie.zorgplan.versie is 'Een bijgesteld plan is een nieuwe versie; de oude blijft.';

create table zorgcoordinatie.evaluatie (
    id            bigint generated always as identity primary key,
    nummer        text        not null,
    rij           text        not null unique,
    aanwezig      text[]      not null,
    gedeeld       bytea,
    grond         text,
    besluiten     bytea       not null,
    vervolg       text        not null check (vervolg in ('doorgaan', 'afsluiten')),
    door          text        not null,
    op            timestamptz not null,
    check ((gedeeld is null) = (grond is null))
);
comment on table zorgcoordinatie.evaluatie is 'Evaluatie en casusoverleg (P03.11): wie erbij was, wat is gedeeld en op welke grond.';
create index evaluatie_nummer on zorgcoordinatie.evaluatie (nummer, id);

create table zorgcoordinatie.overdracht (
    afsluiting     bigint primary key references zorgcoordinatie.afsluiting,
    ontvanger      text        not null,
    contactpersoon bytea       not null,
    aanvaard_op    date        not null,
    afspraken      bytea,
    door           text        not null,
    vastgelegd_op  timestamptz not null
);
comment on table zorgcoordinatie.overdracht is 'Warme overdracht voor het afsluiten (P10.2).';

create table zorgcoordinatie.nazorgcontact (
    id            bigint generated always as identity primary key,
    nummer        text        not null,
    rij           text        not null unique,
    op            date        not null,
    uitkomst      bytea       not null,
    notitie       bytea,
    door          text        not null,
    vastgelegd_op timestamptz not null
);
create index nazorgcontact_nummer on zorgcoordinatie.nazorgcontact (nummer, id);

create table zorgcoordinatie.notitie (
    id     bigint generated always as identity primary key,
    nummer text        not null,
    rij    text        not null unique,
    tekst  bytea       not null,
    door   text        not null,
    op     timestamptz not null
);
create index notitie_nummer on zorgcoordinatie.notitie (nummer, id);

create table zorgcoordinatie.wacht_op (
    id       bigint generated always as identity primary key,
    nummer   text        not null,
    rij      text        not null unique,
    wie      text        not null,
    waarop   bytea       not null,
    sinds    date        not null,
    door     text        not null,
    klaar_op timestamptz
);
comment on table zorgcoordinatie.wacht_op is 'Op wie de zaak wacht, door een mens genoteerd.';
create index wacht_op_open on zorgcoordinatie.wacht_op (nummer) where klaar_op is null;

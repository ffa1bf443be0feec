-- SPDX-License-Identifier: EUPL-1.2
-- P13. A report is about the figures of a year or a quarter. What was counted is frozen: a row of versie or publicatie
-- is added and never changed (afterMigrate__rechten.sql takes those rights away). Counted again is another version.
create table rapportage.rapport (
    nummer        text        primary key,
    jaar          integer     not null check (jaar between 2000 and 2999),
    kwartaal      integer     not null check (kwartaal between 0 and 4),
    organisatie   text,
    rij           text        not null unique,
    volgende_reden bytea,
    begonnen_door text        not null,
    begonnen_op   timestamptz not null,
    unique (jaar, kwartaal)
);
comment on table rapportage.rapport is 'Een rapport over een jaar (kwartaal 0) of een kwartaal. organisatie: wie het schrijft. volgende_reden: waarom er opnieuw wordt geteld, tot die versie er is.';

create table rapportage.versie (
    nummer        text        not null references rapportage.rapport,
    versie        integer     not null check (versie > 0),
    inhoud        text        not null,
    hash          text        not null check (hash ~ '^[0-9a-f]{64}$'),
    vastgelegd_op timestamptz not null,
    vastgelegd_door text      not null,
    primary key (nummer, versie)
);
comment on table rapportage.versie is 'Wat er op dat moment is geteld, als JSON in vaste vorm, met de hash daarover. Rijen veranderen nooit.';

create table rapportage.afscherming (
    nummer    text    not null,
    versie    integer not null,
    inhoud    text    not null,
    verborgen integer not null,
    primary key (nummer, versie),
    foreign key (nummer, versie) references rapportage.versie
);
comment on table rapportage.afscherming is 'Dezelfde tabellen met kleine aantallen afgeschermd (P13.3), zoals wie niet alles mag zien ze leest. Rijen veranderen nooit. verborgen: hoeveel cellen.';

create table rapportage.aansluiting (
    nummer    text    not null,
    versie    integer not null,
    onderdeel text    not null,
    eigen     bigint,
    comensha  bigint,
    primary key (nummer, versie, onderdeel),
    foreign key (nummer, versie) references rapportage.versie
);
comment on table rapportage.aansluiting is 'Onze aantallen naast die van CoMensha (P13.9). Leeg: niet bekend. Een verschil wordt getoond en nooit weggewerkt.';

create table rapportage.bewerking (
    nummer          text    not null,
    versie          integer not null,
    rij             text    not null unique,
    stand           text    not null,
    reden           bytea,
    duiding         bytea,
    geduid_door     text,
    geduid_op       timestamptz,
    vastgesteld_op  date,
    vastgesteld_door text,
    terug           bytea,
    geinformeerd_op date,
    geinformeerd    text,
    primary key (nummer, versie),
    foreign key (nummer, versie) references rapportage.versie
);
comment on table rapportage.bewerking is 'Wat mensen met een versie doen tot zij is gepubliceerd. reden: waarom opnieuw geteld; terug: waarom het college het nog niet vaststelt.';

create table rapportage.afstemming (
    nummer     text    not null,
    versie     integer not null,
    ronde      integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    partij     text    not null,
    rij        text    not null unique,
    antwoord   text    check (antwoord in ('akkoord', 'opmerking', 'geen_antwoord')),
    opmerking  bytea,
    door       text,
    rol        text,
    op         timestamptz,
    primary key (nummer, versie, ronde, volgnummer),
    foreign key (nummer, versie) references rapportage.versie
);
comment on table rapportage.afstemming is 'Wat de vier centrumgemeenten en OOV van een versie vinden. Een antwoord is leeg zolang erop wordt gewacht.';

create table rapportage.publicatie (
    nummer         text        not null,
    versie         integer     not null,
    inhoud         text        not null,
    hash           text        not null check (hash ~ '^[0-9a-f]{64}$'),
    gepubliceerd_op timestamptz not null,
    tweede         text        not null,
    primary key (nummer, versie),
    foreign key (nummer, versie) references rapportage.versie
);
comment on table rapportage.publicatie is 'De openbare versie zoals zij naar buiten ging: afgeschermde tabellen en duiding, met de hash daarover. Rijen veranderen nooit. tweede: wie haar nakeek (X10).';

-- An art. 38 question. What the council asks and what is answered is free text, so it is encrypted; days are readable.
create table rapportage.raadsvraag (
    nummer          text        primary key,
    rij             text        not null unique,
    gemeente        text        not null,
    ontvangen_op    date        not null,
    onderwerp       text        not null,
    kenmerk         bytea,
    vraag           bytea       not null,
    antwoord        bytea,
    tabellen        text[]      not null default '{}',
    terug           bytea,
    geregistreerd_door text     not null,
    geregistreerd_op timestamptz not null,
    beantwoord_door text,
    beantwoord_op   timestamptz,
    vastgesteld_op  timestamptz,
    verzonden_op    date,
    ingetrokken_op  timestamptz
);
comment on table rapportage.raadsvraag is 'Een vraag van raadsleden volgens artikel 38 van het reglement van orde. tabellen: welke bevroren cijfers het antwoord gebruikt, als rapport/versie/tabel.';

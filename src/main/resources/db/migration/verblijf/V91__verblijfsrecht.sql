-- SPDX-License-Identifier: EUPL-1.2
create schema verblijf;

create table verblijf.positie (
    id             bigint generated always as identity primary key,
    nummer         text        not null,
    rij            text        not null unique,
    status         bytea       not null,
    documenten     bytea       not null,
    asiel          bytea       not null,
    advocaat       bytea       not null,
    bijzonderheden bytea,
    door           text        not null,
    op             timestamptz not null
);
comment on table verblijf.positie is 'Wat het verblijfsrecht is (P08.1), telkens als het is vastgesteld. Codes zijn versleuteld; nummers van documenten staan er niet in.';
create index positie_nummer on verblijf.positie (nummer, id);

create table verblijf.bedenktijd (
    nummer      text primary key,
    rij         text  not null unique,
    regel       text  not null check (regel in ('T09', 'T10')),
    begonnen_op date  not null,
    tot_en_met  date  not null,
    geeindigd_op date,
    reden       bytea,
    check ((geeindigd_op is null) = (reden is null))
);
comment on table verblijf.bedenktijd is 'De bedenktijd: hoogstens een keer per zaak (P08.2 tot en met P08.4).';

create table verblijf.besluit (
    id         bigint generated always as identity primary key,
    nummer     text        not null,
    rij        text        not null unique,
    soort      bytea       not null,
    op         date        not null,
    vergunning bytea,
    geldig_tot date,
    antwoord_op bytea,
    ontvangen_op timestamptz not null
);
comment on table verblijf.besluit is 'Besluiten van de IND: soort, dag en tot wanneer een vergunning geldt; antwoord_op is de aanvraag waar het over gaat.';
create index besluit_nummer on verblijf.besluit (nummer, op);

create table verblijf.aanvraag (
    id         bigint generated always as identity primary key,
    nummer     text        not null,
    rij        text        not null unique,
    soort      bytea       not null,
    op         date        not null,
    gronden    bytea,
    voorziening boolean,
    uitleg     bytea,
    door       text        not null,
    vastgelegd_op timestamptz not null
);
comment on table verblijf.aanvraag is 'Wat aan de IND is gevraagd of in plaats daarvan is gekozen, ook bezwaar (P08.7 en P08.9 tot en met P08.12). Van een verklaring staat er dat zij er is, niet wat erin staat.';
create index aanvraag_nummer on verblijf.aanvraag (nummer, op);

create table verblijf.stap (
    id        bigint generated always as identity primary key,
    nummer    text        not null,
    rij       text        not null unique,
    token     text        not null,
    soort     bytea       not null,
    nodig_op  timestamptz not null,
    terug_op  timestamptz,
    aan_de_beurt boolean  not null default false,
    klaar_op  timestamptz,
    antwoord  bytea,
    unique (nummer, token)
);
comment on table verblijf.stap is 'Welke stappen nodig zijn of waren. Token is gelijk bij dezelfde stap om dezelfde aanleiding: die komt maar een keer.';

create table verblijf.spoorbesluit (
    id        bigint generated always as identity primary key,
    nummer    text        not null,
    rij       text        not null unique,
    invoer    text        not null,
    peildatum date        not null,
    uitkomst  bytea,
    op        timestamptz not null
);
comment on table verblijf.spoorbesluit is 'Welke sporen pasten (D06), op welke peildatum. Invoer is een token: zijn de feiten gelijk, dan wordt niet opnieuw beslist.';
create index spoorbesluit_nummer on verblijf.spoorbesluit (nummer, id);

create table verblijf.afronding (
    id     bigint generated always as identity primary key,
    nummer text        not null,
    rij    text        not null unique,
    reden  bytea       not null,
    op     timestamptz not null
);
comment on table verblijf.afronding is 'Waarom het spoor klaar was; wordt het opnieuw gestart, dan telt dit niet meer.';
create index afronding_nummer on verblijf.afronding (nummer, id);

-- SPDX-License-Identifier: EUPL-1.2
create schema zorg;

create table zorg.acuut (
    id         bigint generated always as identity primary key,
    nummer     text        not null,
    rij        text        not null unique,
    vragen     bytea,
    gebeurd_op bytea,
    spoedarts  bytea,
    niet_nodig bytea,
    door       text        not null,
    op         timestamptz not null,
    check ((vragen is null) <> (niet_nodig is null))
);
comment on table zorg.acuut is 'De acute medische vragen (P05.1): ja of nee, nooit een diagnose. Wie afziet van zorg staat er alleen als afgezien.';
create index acuut_nummer on zorg.acuut (nummer, id);

create table zorg.verzekering (
    id     bigint generated always as identity primary key,
    nummer text        not null,
    rij    text        not null unique,
    soort  bytea       not null,
    door   text        not null,
    op     timestamptz not null
);
comment on table zorg.verzekering is 'Hoe de zorg wordt betaald (P05.2). De laatste regel geldt.';
create index verzekering_nummer on zorg.verzekering (nummer, id);

create table zorg.verwijzing (
    id            bigint generated always as identity primary key,
    nummer        text        not null,
    rij           text        not null unique,
    soort         bytea       not null,
    gevraagd_op   date        not null,
    afspraak_op   date,
    nagegaan_op   date,
    uitkomst      bytea,
    afgerond_op   timestamptz,
    door          text        not null,
    vastgelegd_op timestamptz not null
);
comment on table zorg.verwijzing is 'Verwijzingen en afspraken (P05.3, P05.5): naar wie, wanneer en of de cliënt is geweest.';
create index verwijzing_open on zorg.verwijzing (nummer) where afgerond_op is null;

create table zorg.tolk (
    id          bigint generated always as identity primary key,
    nummer      text        not null,
    rij         text        not null unique,
    situatie    bytea       not null,
    taal        bytea       not null,
    voorkeur    bytea       not null,
    wijze       text        not null check (wijze in ('telefoon', 'op_locatie')),
    afspraak_op date,
    betaler     bytea,
    advies      bytea,
    door        text        not null,
    op          timestamptz not null
);
comment on table zorg.tolk is 'Een tolk (P05.4) en wie die betaalt volgens D10b.';
create index tolk_nummer on zorg.tolk (nummer, id);

create table zorg.verklaring (
    id               bigint generated always as identity primary key,
    nummer           text        not null,
    rij              text        not null unique,
    doel             bytea       not null,
    behandelaar      bytea       not null,
    gevraagd_op      date        not null,
    ontvangen_op     date,
    naar_advocaat_op date,
    vervallen_op     timestamptz,
    door             text        not null,
    vastgelegd_op    timestamptz not null,
    check (naar_advocaat_op is null or ontvangen_op is not null)
);
comment on table zorg.verklaring is 'Medische verklaringen (P05.6, P06.6): alleen data. De inhoud staat nergens in Baken.';
create index verklaring_nummer on zorg.verklaring (nummer, id);

create table zorg.gesprek (
    id         bigint generated always as identity primary key,
    nummer     text        not null,
    rij        text        not null unique,
    gevaar     bytea,
    hulp       bytea,
    niet_nodig bytea,
    gebeld     bytea,
    spoedhulp  bytea,
    door       text        not null,
    op         timestamptz not null,
    check ((hulp is null) <> (niet_nodig is null))
);
comment on table zorg.gesprek is 'Gesprek over stabilisatie (P06.1): of er nu gevaar is en wat nodig is.';
create index gesprek_nummer on zorg.gesprek (nummer, id);

create table zorg.ggz (
    id            bigint generated always as identity primary key,
    nummer        text        not null,
    rij           text        not null unique,
    aanbieder     bytea,
    verwezen_op   date,
    intake_op     date,
    gestart_op    date,
    geeindigd_op  date,
    afgewezen_op  date,
    verhuisd_op   date,
    afgerond_op   timestamptz,
    door          text        not null,
    vastgelegd_op timestamptz not null
);
comment on table zorg.ggz is 'Eén weg door de ggz (P06.2 tot en met P06.5): alleen data, zoals de ggz ze meldt.';
create index ggz_nummer on zorg.ggz (nummer, id);

create table zorg.bemiddeling (
    id         bigint generated always as identity primary key,
    ggz        bigint      not null references zorg.ggz,
    rij        text        not null unique,
    aanleiding text        not null check (aanleiding in ('aanmelding', 'behandeling', 'afgewezen')),
    reden      bytea,
    acties     bytea,
    niet_nodig bytea,
    door       text        not null,
    op         timestamptz not null,
    unique (ggz, aanleiding),
    check ((acties is null) <> (niet_nodig is null))
);
comment on table zorg.bemiddeling is 'Wachtlijstbemiddeling en overbrugging (P06.4): hoogstens één keer per aanleiding.';

create table zorg.afronding (
    id     bigint generated always as identity primary key,
    nummer text        not null,
    spoor  text        not null check (spoor in ('medische_zorg', 'psychische_zorg')),
    rij    text        not null unique,
    reden  bytea       not null,
    door   text        not null,
    op     timestamptz not null
);
comment on table zorg.afronding is 'Waarom iemand een spoor van zorg stopte voordat alles er was.';
create index afronding_nummer on zorg.afronding (nummer, id);

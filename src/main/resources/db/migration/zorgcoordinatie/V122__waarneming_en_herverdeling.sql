-- SPDX-License-Identifier: EUPL-1.2
create table zorgcoordinatie.waarneming (
    id           bigint generated always as identity primary key,
    afwezigheid  bigint      not null,
    nummer       text        not null,
    vervangt     text        not null,
    waarnemer    text        not null,
    rij          text        not null,
    geopend      boolean     not null default false,
    begonnen_op  timestamptz,
    geeindigd_op timestamptz,
    afgerond     boolean     not null default false,
    eigen        text[]      not null default '{}',
    blad         bytea,
    door         text        not null,
    op           timestamptz not null,
    check (vervangt <> waarnemer)
);
comment on table zorgcoordinatie.waarneming is 'Wie in welke zaak waarneemt voor een afwezige collega. Eén lopende per afwezigheid en zaak.';
comment on column zorgcoordinatie.waarneming.afwezigheid is 'De rij in toegang.afwezigheid waardoor dit nodig is.';
comment on column zorgcoordinatie.waarneming.geopend is 'Of het proces ervan is begonnen.';
comment on column zorgcoordinatie.waarneming.afgerond is 'Of na het einde alles terug is.';
comment on column zorgcoordinatie.waarneming.eigen is 'Taken die de waarnemer al had voor het begin, en dus houdt.';
comment on column zorgcoordinatie.waarneming.blad is 'Het overdrachtsblad zoals het bij het begin was, versleuteld.';
create unique index waarneming_een on zorgcoordinatie.waarneming (afwezigheid, nummer) where geeindigd_op is null;
create index waarneming_nummer on zorgcoordinatie.waarneming (nummer);
create index waarneming_open on zorgcoordinatie.waarneming (waarnemer) where geeindigd_op is null;

create table zorgcoordinatie.herverdeling (
    id     bigint generated always as identity primary key,
    nummer text        not null,
    van    text        not null,
    naar   text        not null,
    rij    text        not null,
    reden  bytea,
    door   text        not null,
    op     timestamptz not null,
    check (van <> naar)
);
comment on table zorgcoordinatie.herverdeling is 'Zaken die voorgoed naar een andere zorgcoördinator gingen; de reden is versleuteld.';
create index herverdeling_nummer on zorgcoordinatie.herverdeling (nummer);

-- SPDX-License-Identifier: EUPL-1.2
create table zorgcoordinatie.overlijden (
    id               bigint generated always as identity primary key,
    nummer           text        not null references zaak.zaak,
    rij              text        not null unique,
    overleden_op     bytea       not null,
    aard             bytea       not null,
    plaats           bytea       not null,
    wmo              bytea       not null,
    gemeld_op        timestamptz not null,
    gemeld_door      text        not null,
    ingelicht        bytea,
    ingelicht_op     timestamptz,
    ingelicht_door   text,
    risico           bytea,
    avim_advies      bytea,
    consul           bytea,
    nabestaandenhulp bytea,
    nabestaanden_op  timestamptz,
    nabestaanden_door text,
    nazorg           bytea,
    nazorg_op        timestamptz,
    nazorg_door      text,
    intrekreden      bytea,
    ingetrokken_op   timestamptz,
    ingetrokken_door text
);
comment on table zorgcoordinatie.overlijden is 'Een melding van overlijden (X7) en wat er daarna is gedaan, per moment. Wat iets zegt over de cliënt of een strafzaak is versleuteld.';
create unique index overlijden_een_tegelijk on zorgcoordinatie.overlijden (nummer) where ingetrokken_op is null;

create table zorgcoordinatie.meerderjarigheid (
    nummer           text primary key references zaak.zaak,
    rij              text    not null unique,
    loopt            boolean not null,
    wmo_melding      bytea,
    neemt_over       bytea,
    verblijf         bytea,
    zorg             bytea,
    overgang_op      timestamptz,
    overgang_door    text,
    gevraagd_op      timestamptz,
    gevraagd_door    text
);
comment on table zorgcoordinatie.meerderjarigheid is 'De overgang naar 18 jaar (T36): of die bewaakt wordt, en wat er geregeld is. De geboortedatum staat alleen in de kluis.';

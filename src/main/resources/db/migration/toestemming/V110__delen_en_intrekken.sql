-- SPDX-License-Identifier: EUPL-1.2
alter table toestemming.gesprek add column vertegenwoordiger bytea;
alter table toestemming.gesprek add column mening bytea;
comment on column toestemming.gesprek.vertegenwoordiger is 'Wie namens de cliënt besliste, versleuteld.';
comment on column toestemming.gesprek.mening is 'Wat een kind er zelf van vindt, versleuteld.';

-- Leeg bij wat eerder is gegeven: dan gelden de ontvangers en gegevens van het doel.
alter table toestemming.toestemming add column ontvangers bytea;
alter table toestemming.toestemming add column groepen bytea;
comment on column toestemming.toestemming.ontvangers is 'Wie het mag krijgen, versleuteld.';
comment on column toestemming.toestemming.groepen is 'Welke gegevens, versleuteld.';

create table toestemming.verdacht_gezag (
    id                bigint generated always as identity primary key,
    nummer            text        not null,
    rij               text        not null unique,
    vertegenwoordiger bytea       not null,
    vanaf             timestamptz not null,
    tot               timestamptz,
    door              text        not null
);
comment on table toestemming.verdacht_gezag is 'Welke vertegenwoordiger verdacht is (gezag_verdacht): die beslist nooit. Versleuteld, want het zegt iets over een verdenking.';
create index verdacht_gezag_nummer on toestemming.verdacht_gezag (nummer) where tot is null;

create table toestemming.deelpakket (
    id             bigint generated always as identity primary key,
    nummer         text        not null,
    rij            text        not null unique,
    ontvanger      bytea       not null,
    doel           bytea       not null,
    groepen        bytea       not null,
    grond          bytea       not null,
    plicht         bytea       not null,
    motief         bytea,
    merk           bytea,
    klaar_op       timestamptz not null,
    verzonden_op   timestamptz,
    ingetrokken_op timestamptz,
    intrekreden    text,
    verteld_op     timestamptz,
    check (verzonden_op is null or ingetrokken_op is null),
    check ((ingetrokken_op is null) = (intrekreden is null))
);
comment on table toestemming.deelpakket is 'Wat met wie is gedeeld, op welke grond, en wat is ingetrokken voordat het weg was. Versleuteld, want wie iets krijgt zegt iets over zorg of strafzaak.';
create index deelpakket_nummer on toestemming.deelpakket (nummer);

create table toestemming.intrekking (
    id           bigint generated always as identity primary key,
    nummer       text        not null,
    op           timestamptz not null,
    begonnen_op  timestamptz,
    klaar_op     timestamptz
);
comment on table toestemming.intrekking is 'Eén keer dat toestemming is ingetrokken terwijl er al iets was gedeeld.';
create index intrekking_nummer on toestemming.intrekking (nummer);

create table toestemming.intrekking_ontvanger (
    id              bigint generated always as identity primary key,
    intrekking      bigint not null references toestemming.intrekking,
    rij             text   not null unique,
    ontvanger       bytea  not null,
    geinformeerd_op date,
    waarom_niet     bytea
);
comment on table toestemming.intrekking_ontvanger is 'Wie moet horen dat de toestemming is ingetrokken, en wanneer die het hoorde. Versleuteld.';
create index intrekking_ontvanger_intrekking on toestemming.intrekking_ontvanger (intrekking);

-- SPDX-License-Identifier: EUPL-1.2
create schema if not exists termijn;

-- Days a royal decree equates with a holiday (Algemene termijnenwet, article 3, third paragraph).
create table termijn.gelijkgestelde_dag (
    datum   date primary key,
    besluit text not null check (besluit <> '')
);

-- Days on which the organisation is closed; they are no working days.
create table termijn.sluitingsdag (
    datum        date primary key,
    omschrijving text not null check (omschrijving <> '')
);

-- A rule changes by a new version: the old row gets an end date, a new row starts there. Rows are never deleted.
-- waarschuwingen: 'P3WD' is after the anchor, '-P14D' before the end.
create table termijn.regel (
    code           text    not null check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    geldig_van     date    not null,
    geldig_tot     date,
    omschrijving   text    not null,
    anker          text    not null,
    duur           text    not null,
    kalender       text    not null check (kalender in ('wettelijk', 'werkdag')),
    basis          text    not null check (basis in ('wet', 'beleid', 'praktijk', 'voorstel')),
    bron           text    not null check (bron <> ''),
    verschuift     boolean not null,
    waarschuwingen text[]  not null default '{}',
    gevolg         text    not null,
    primary key (code, geldig_van),
    constraint geldigheid_loopt_vooruit check (geldig_tot > geldig_van),
    constraint duur_is_leesbaar check (
        duur ~ '^(P([1-9]\d{0,3}WD|\d{1,4}[DWMY])|PT\d{1,4}[HM]|onverwijld( PT\d{1,4}H)?)$'),
    constraint waarschuwingen_zijn_leesbaar check (
        array_to_string(waarschuwingen, ' ', 'leeg') ~ '^(-?P([1-9]\d{0,3}WD|\d{1,4}[DWMY]|T\d{1,4}[HM])( (?!$)|$))*$'),
    constraint alleen_wettelijke_dagen_verschuiven check (
        not verschuift or (kalender = 'wettelijk' and basis in ('wet', 'beleid') and duur ~ '^P\d+[DWMY]$'))
);

-- duur and basis are kept with the deadline: it stays what it was counted with.
create table termijn.termijn (
    id           bigint generated always as identity primary key,
    nummer       text          not null check (length(nummer) between 1 and 40),
    regel        text          not null,
    regel_versie date          not null,
    anker        timestamptz   not null,
    vervalt      timestamptz   not null,
    duur         text          not null,
    basis        text          not null,
    waarschuwt   timestamptz[] not null,
    gehaald_op   timestamptz,
    vervallen_op timestamptz,
    foreign key (regel, regel_versie) references termijn.regel (code, geldig_van),
    constraint een_keer_per_anker unique (nummer, regel, anker),
    constraint gehaald_of_vervallen check (gehaald_op is null or vervallen_op is null)
);

create index termijn_lopend on termijn.termijn (vervalt) where gehaald_op is null and vervallen_op is null;

insert into termijn.gelijkgestelde_dag (datum, besluit)
select dag, 'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 '
         || 'met een algemeen erkende feestdag'
  from unnest(array['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30']::date[]) as dag;

insert into termijn.gelijkgestelde_dag (datum, besluit)
select dag, 'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 '
         || 'met een algemeen erkende feestdag'
  from unnest(array['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26']::date[]) as dag;

-- SPDX-License-Identifier: EUPL-1.2
-- D07 (the decision table) stays the list with which Baken was released; a row here adds a municipality or says into
-- which other one it went, from its first day on.
create table gedeeld.gemeente (
    naam             text not null check (naam <> ''),
    geldig_van       date not null,
    geldig_tot       date,
    centrumgemeente  text not null check (centrumgemeente <> ''),
    zekerheid        text not null check (zekerheid in ('hoog', 'middel', 'laag')),
    opvolger         text check (opvolger <> naam),
    basis            text not null check (basis in ('wet', 'beleid', 'praktijk', 'voorstel')),
    bron             text not null check (bron <> ''),
    ingetrokken_op   timestamptz,
    primary key (naam, geldig_van),
    check (geldig_tot > geldig_van)
);
comment on table gedeeld.gemeente is 'Gemeenten die er na D07 bij kwamen of opgingen in een andere, vanaf hun eerste dag.';

create table gedeeld.norm (
    code             text    not null check (code ~ '^[a-z][a-z_]{2,39}$'),
    geldig_van       date    not null,
    geldig_tot       date,
    omschrijving     text    not null,
    eenheid          text    not null,
    waarde           numeric not null,
    laagste          numeric not null,
    hoogste          numeric not null,
    basis            text    not null check (basis in ('wet', 'beleid', 'praktijk', 'voorstel')),
    bron             text    not null check (bron <> ''),
    ingetrokken_op   timestamptz,
    primary key (code, geldig_van),
    check (geldig_tot > geldig_van),
    check (waarde between laagste and hoogste)
);
comment on table gedeeld.norm is 'Getallen die een organisatie zelf kiest, per periode. Rijen worden nooit verwijderd.';

insert into gedeeld.norm (geldig_van, code, omschrijving, eenheid, waarde, laagste, hoogste, basis, bron)
values
(date '2000-01-01', 'werklast_per_fte', 'Gewogen zaken die bij een volle aanstelling passen', 'gewogen zaken per fte', 20, 1, 100, 'voorstel', 'D11'),
(date '2000-01-01', 'fte_zonder_profiel', 'Aanstelling van een zorgcoördinator zonder profiel', 'fte', 1, 0.01, 1, 'voorstel', 'D11'),
(date '2000-01-01', 'gelijkenis_drempel', 'Score waarbij iemand kijkt of het dezelfde persoon is', 'score', 0.5, 0.1, 2, 'voorstel', 'P01.5'),
(date '2000-01-01', 'gelijkenis_naam', 'Gewicht van een naam die gelijk klinkt', 'score', 0.25, 0, 1, 'voorstel', 'P01.5'),
(date '2000-01-01', 'gelijkenis_geboortedatum', 'Gewicht van dezelfde geboortedatum', 'score', 0.35, 0, 1, 'voorstel', 'P01.5'),
(date '2000-01-01', 'gelijkenis_geboortemaand', 'Gewicht van dezelfde geboortemaand', 'score', 0.1, 0, 1, 'voorstel', 'P01.5'),
(date '2000-01-01', 'gelijkenis_telefoon', 'Gewicht van hetzelfde telefoonnummer', 'score', 0.4, 0, 1, 'voorstel', 'P01.5'),
(date '2000-01-01', 'gelijkenis_adres', 'Gewicht van hetzelfde adres', 'score', 0.2, 0, 1, 'voorstel', 'P01.5'),
(date '2000-01-01', 'comensha_zonder_toestemming', 'Mogen zorgpartijen zonder toestemming bij CoMensha melden? De FG beslist.', '1 is ja, 0 is nee', 0, 0, 1, 'voorstel', 'D02 route 5');

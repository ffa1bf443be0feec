-- SPDX-License-Identifier: EUPL-1.2
-- P11: who needs a training, what was planned, who was there. Participants are professionals; name and mail address are
-- encrypted field by field, and a blind token finds the same person again.
create schema training;

create table training.functiegroep (
    code text primary key check (code ~ '^[a-z][a-z_]{1,39}$'),
    naam text not null unique,
    bron text not null check (bron <> '')
);
comment on table training.functiegroep is 'Functies waarvan mensen een training nodig kunnen hebben.';

insert into training.functiegroep (code, naam, bron)
values
('balie_burgerzaken', 'Baliemedewerker Burgerzaken', 'Brief Haarlem 2018'),
('handhaver', 'Integraal handhaver', 'Brief Haarlem 2018'),
('parkeerhandhaver', 'Parkeerhandhaver', 'Brief Haarlem 2018'),
('brp_controleur', 'Controleur basisregistratie personen', 'Brief Haarlem 2018'),
('wijkteam', 'Medewerker van een wijkteam', 'Brief Haarlem 2018'),
('veilig_thuis', 'Medewerker van Veilig Thuis', 'Brief Haarlem 2018'),
('jeugdhulp', 'Medewerker van jeugdhulp of CJG', 'Brief Haarlem 2018'),
('huisarts', 'Huisarts of praktijkondersteuner', 'Brief Haarlem 2018'),
('politie', 'Medewerker van de politie', 'Brief Haarlem 2018'),
('anders', 'Andere functie', 'P11');

create table training.organisatie (
    id       bigint generated always as identity primary key,
    naam     text not null unique check (length(naam) between 1 and 100 and naam !~ '[|]'),
    gemeente text not null,
    account  text
);
comment on table training.organisatie is 'Organisaties waarvan mensen een training krijgen, binnen en buiten de gemeente.';
comment on column training.organisatie.gemeente is 'Gemeente waarvan de sleutelfunctionaris de training regelt';
comment on column training.organisatie.account is 'De organisatie zoals accounts van Baken haar kennen, als haar mensen zelf melden';

create table training.doelgroep (
    nummer       text   primary key check (nummer like 'TD-%'),
    organisatie  bigint not null references training.organisatie,
    functiegroep text   not null references training.functiegroep,
    unique (organisatie, functiegroep)
);
comment on table training.doelgroep is 'De mensen met één functie in één organisatie.';

create table training.omvang (
    doelgroep text        not null references training.doelgroep,
    peildatum date        not null,
    aantal    integer     not null check (aantal between 0 and 100000),
    door      text        not null,
    op        timestamptz not null,
    primary key (doelgroep, peildatum)
);
comment on table training.omvang is 'Hoeveel mensen een doelgroep telt vanaf een dag: de noemer van de dekking.';

create table training.plan (
    nummer         text primary key check (nummer like 'TP-%'),
    rij            text not null unique,
    jaar           integer not null unique check (jaar between 2017 and 2100),
    begonnen_op    timestamptz not null,
    peildatum      date,
    behoefte       integer check (behoefte >= 0),
    sessies        integer check (sessies >= 0),
    budget         bigint check (budget >= 0),
    vastgesteld_op timestamptz,
    besproken      bigint[],
    besproken_op   timestamptz,
    afspraak       bytea
);
comment on table training.plan is 'Het trainingsplan van een jaar. budget in hele euro''s; vastgesteld als een tweede persoon ja zei.';

create table training.persoon (
    id        bigint generated always as identity primary key,
    rij       text        not null unique,
    naam      bytea,
    mail      bytea,
    token     text unique,
    gemaakt_op timestamptz not null,
    gewist_op timestamptz,
    check (gewist_op is null or naam is null and mail is null and token is null)
);
comment on table training.persoon is 'Deelnemers en trainers: professionals. Na de bewaartermijn (B08) blijft een rij zonder naam over, zodat aantallen kloppen.';
create index persoon_te_wissen on training.persoon (id) where gewist_op is null;

create table training.sessie (
    nummer          text        primary key check (nummer like 'TS-%'),
    organisatie     bigint      not null references training.organisatie,
    soort           text        not null check (soort in ('E_LEARNING', 'KLASSIKAAL', 'TRAIN_DE_TRAINER', 'CASUISTIEK')),
    gemaakt_op      timestamptz not null,
    begint          timestamptz,
    eindigt         timestamptz,
    plaats          text,
    trainer         bigint references training.persoon,
    historisch      boolean     not null default false,
    aanwezigheid_op timestamptz,
    afgelast_op     timestamptz,
    geevalueerd_op  timestamptz,
    antwoorden      integer check (antwoorden >= 0),
    score           numeric(3, 1) check (score between 1 and 10),
    check (eindigt >= begint),
    constraint afgelast_of_geweest check (aanwezigheid_op is null or afgelast_op is null),
    constraint niet_klaar_zonder_aanwezigheid check (geevalueerd_op is null or aanwezigheid_op is not null),
    constraint historisch_is_onbekend check (not historisch or aanwezigheid_op is null)
);
comment on table training.sessie is 'Een training. Zij is geweest als aanwezigheid_op is gevuld; historisch: van voor Baken, wie er was is onbekend.';
create index sessie_begint on training.sessie (begint);

create table training.deelname (
    id             bigint generated always as identity primary key,
    sessie         text   not null references training.sessie,
    persoon        bigint not null references training.persoon,
    functiegroep   text   not null references training.functiegroep,
    stand          text   not null check (stand in ('UITGENODIGD', 'BEGONNEN', 'AANWEZIG', 'AFWEZIG', 'ONBEKEND')),
    uitgenodigd_op timestamptz,
    unique (sessie, persoon)
);
comment on table training.deelname is 'Wie is uitgenodigd en of die er was. BEGONNEN: een e-learning die niet is afgemaakt.';
create index deelname_persoon on training.deelname (persoon);

create table training.aantal (
    sessie       text    not null references training.sessie,
    functiegroep text    not null references training.functiegroep,
    kwaliteit    text    not null check (kwaliteit in ('GEAGGREGEERD', 'ONBEKEND')),
    aantal       integer check (aantal between 1 and 100000),
    vanaf        date    not null,
    tot          date    not null,
    primary key (sessie, functiegroep, kwaliteit),
    check (kwaliteit = 'ONBEKEND' or aantal is not null)
);
comment on table training.aantal is 'Aantallen zonder namen. GEAGGREGEERD: een organisatie geeft alleen een aantal; ONBEKEND: niemand weet wie er was. Telt nooit mee als getraind.';

create table training.certificaat (
    kenmerk  text   primary key,
    persoon  bigint not null references training.persoon,
    deelname bigint unique references training.deelname,
    trainer  boolean not null,
    vanaf    date   not null,
    tot      date   not null,
    check (tot >= vanaf)
);
comment on table training.certificaat is 'Wie een training afmaakte, en tot en met welke dag dat telt (T34). Zonder deelname: een trainer die het elders haalde.';
create index certificaat_persoon on training.certificaat (persoon);
create index certificaat_tot on training.certificaat (tot);

insert into logboek.verwerking
    (code, van, naam, doel, grondslag, betrokkenen, gegevens, ontvangers, bewaartermijn, verantwoordelijke, bron, soorten)
values
    ('training', date '2018-01-01', 'Professionals trainen', 'Meer mensen herkennen mensenhandel',
     'AVG 6 lid 1 e: taak van algemeen belang (Wmo 2015)', 'Deelnemers en trainers',
     'Naam, mailadres, functie, aanwezigheid, certificaat', 'Geen', 'D09: aanwezigheid bij een training', 'Gemeente',
     'Voorstel; de FG stelt vast', array ['training']);

insert into gedeeld.norm (geldig_van, code, omschrijving, eenheid, waarde, laagste, hoogste, basis, bron)
values
(date '2000-01-01', 'training_dekking', 'Deel van een doelgroep dat een geldig certificaat moet hebben', 'procent', 60, 1, 100, 'voorstel', 'P11.10'),
(date '2000-01-01', 'training_dekking_dagen', 'Dagen voor het einde van het jaar waarop Baken de dekking van trainingen toetst', 'dagen', 90, 1, 300, 'voorstel', 'P11.10'),
(date '2000-01-01', 'training_plan_dagen', 'Dagen voor het nieuwe jaar waarop het trainingsplan van dat jaar begint', 'dagen', 61, 1, 300, 'voorstel', 'P11.1');

-- Trainings are dossiers too. The whole list as it is now.
create or replace function rapportage.merk() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp as
$$
begin
    insert into rapportage.te_tellen (nummer)
    select distinct r.nummer
    from nieuw r
    where r.soort = 'handeling' and r.toegestaan and r.nummersoort in ('zaak', 'signaal', 'plek', 'training')
      -- Of what is gone for good there is nothing to count.
      and r.wat <> 'dossier vernietigd';
    return null;
end
$$;

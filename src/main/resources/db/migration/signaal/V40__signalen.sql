create schema signaal;

create table signaal.signaal (
    nummer              text primary key,
    ontvangen_op        timestamptz not null,
    waargenomen_op      date        not null,
    ingevoerd_door      text        not null,
    gemeente            text        not null,
    centrumgemeente     text,
    organisatie         text,
    kanaal              text        not null,
    bron                text        not null,
    locatietype         text        not null,
    indicatoren         text[]      not null,
    minderjarig         boolean     not null,
    gevaar              text[]      not null,
    urgentie            text,
    gebeld              text,
    gebeld_op           text,
    gebeld_kenmerk      bytea,
    tekst               bytea,
    melder              text,
    melder_contact      bytea,
    wil_terugkoppeling  boolean     not null,
    status              text        not null,
    score               integer,
    advies              text,
    duiding             text,
    motief              bytea,
    kenmerken           text[]      not null default '{}',
    geduid_door         text,
    uitkomst            text,
    uitkomst_op         timestamptz,
    uitkomst_toelichting bytea,
    anonimiseren_op     timestamptz,
    bewaren_verlengd    boolean     not null default false,
    geanonimiseerd_op   timestamptz
);
comment on column signaal.signaal.gevaar is 'De vragen van D03 waarop ja is gezegd.';
create index signaal_ontvangen on signaal.signaal (ontvangen_op);

create table signaal.persoon (
    id            bigint generated always as identity primary key,
    nummer        text    not null references signaal.signaal,
    rol           text    not null,
    minderjarig   boolean not null,
    rij           text    not null unique,
    naam          bytea,
    geboortedatum bytea,
    telefoon      bytea,
    adres         bytea,
    groep         text    not null
);
comment on column signaal.persoon.groep is 'Gelijk voor vermeldingen van dezelfde persoon; terug te draaien.';
create index persoon_nummer on signaal.persoon (nummer);

create table signaal.token (
    persoon bigint not null references signaal.persoon on delete cascade,
    soort   text   not null,
    token   text   not null,
    primary key (persoon, soort, token)
);
comment on table signaal.token is 'Blinde tokens voor de dubbelcontrole: gelijk te vergelijken, niet te lezen.';
create index token_waarde on signaal.token (token);

create table signaal.gelijkenis (
    id            bigint generated always as identity primary key,
    nummer        text        not null references signaal.signaal,
    persoon       bigint      not null references signaal.persoon on delete cascade,
    ander         bigint      not null references signaal.persoon on delete cascade,
    score         numeric     not null,
    soorten       text[]      not null,
    gevonden_op   timestamptz not null,
    oordeel       text,
    beoordeeld_op timestamptz,
    unique (persoon, ander)
);

create table signaal.verrijking (
    nummer       text primary key references signaal.signaal,
    bronnen      text[]      not null,
    grond        text        not null,
    bevindingen  bytea,
    op           timestamptz not null
);

create table signaal.melding (
    nummer         text        not null references signaal.signaal,
    volgnummer     integer     not null,
    route          text        not null,
    plicht         text        not null,
    grond          text        not null,
    verstuurd      boolean,
    reden          bytea,
    verzonden_op   date,
    omvang         text,
    toestemming    boolean,
    kenmerk        bytea,
    herinnerd      integer     not null default 0,
    uitslag        text,
    uitslag_op     date,
    primary key (nummer, volgnummer)
);

create table signaal.terugkoppeling (
    nummer     text        not null references signaal.signaal,
    ronde      integer     not null,
    zin        text        not null,
    kanaal     text        not null,
    op         timestamptz not null,
    gelezen_op timestamptz,
    primary key (nummer, ronde)
);
comment on column signaal.terugkoppeling.ronde is '0 ontvangst, 1 na de triage, 2 bij de uitkomst.';

create table signaal.zin (
    code       text    not null,
    ronde      integer not null,
    tekst      text    not null,
    geldig_van date    not null,
    geldig_tot date,
    primary key (code, geldig_van)
);
comment on table signaal.zin is 'Vaste, neutrale zinnen: niets over de persoon, de plek of de uitkomst van het onderzoek.';
insert into signaal.zin (code, ronde, tekst, geldig_van) values
    ('ontvangen', 0, 'We hebben je melding ontvangen. Dank je wel dat je het doorgeeft.', '2018-01-01'),
    ('doorgegeven', 1, 'We hebben je melding beoordeeld en doorgegeven aan de organisatie die verder kan.', '2018-01-01'),
    ('wordt_bekeken', 1, 'We hebben je melding beoordeeld. We bekijken haar verder.', '2018-01-01'),
    ('geen_vervolg', 1, 'We hebben je melding beoordeeld. Er is nu geen vervolg nodig. Zie je weer iets? Meld het gerust.', '2018-01-01'),
    ('afgerond', 2, 'De behandeling van je melding is afgerond. Dank je wel dat je hebt opgelet.', '2018-01-01'),
    ('opgepakt', 2, 'Je melding is opgepakt. Meer kunnen we er niet over zeggen. Dank je wel dat je hebt opgelet.', '2018-01-01');

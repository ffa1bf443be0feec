-- Files of the log for an auditor. A schema of its own: of the log itself a running Baken changes and removes nothing,
-- of these files it does, for each of them ends.
create schema uitvoer;

create table uitvoer.uitvoer (
    nummer           text primary key,
    aangevraagd_door text        not null,
    aangevraagd_op   timestamptz not null,
    filter           text        not null,
    met_namen        boolean     not null,
    reden            bytea       not null,
    stand            text        not null check (stand in
        ('gevraagd', 'niet_akkoord', 'ingetrokken', 'wacht', 'bezig', 'klaar', 'mislukt', 'verlopen')),
    totaal           bigint      not null default 0,
    gedaan           bigint      not null default 0,
    hartslag         timestamptz,
    poging           int         not null default 0,
    regels           bigint,
    grootte          bigint,
    gemaakt_op       timestamptz,
    verloopt_op      timestamptz
);
comment on table uitvoer.uitvoer is 'Een uitvoer van het logboek: wie erom vroeg, waarvoor, en hoe ver die is.';
comment on column uitvoer.uitvoer.filter is 'Codes van het filter, als JSON; geen namen.';
comment on column uitvoer.uitvoer.hartslag is 'Laatste keer dat iemand eraan werkte; staat die stil, dan begint een ander opnieuw.';
create index uitvoer_te_doen on uitvoer.uitvoer (stand, verloopt_op) where stand in ('wacht', 'bezig', 'klaar');

create table uitvoer.stuk (
    uitvoer    text  not null references uitvoer.uitvoer (nummer) on delete cascade,
    volgnummer int   not null,
    rij        uuid  not null,
    inhoud     bytea not null,
    primary key (uitvoer, volgnummer)
);
comment on table uitvoer.stuk is 'Het bestand in stukken, versleuteld.';

create table uitvoer.betreft (
    uitvoer text not null references uitvoer.uitvoer (nummer) on delete cascade,
    nummer  text not null,
    primary key (nummer, uitvoer)
);
create index betreft_uitvoer on uitvoer.betreft (uitvoer);
comment on table uitvoer.betreft is 'Over welke zaken en signalen regels in het bestand staan, zodat vernietigen het bestand vindt.';

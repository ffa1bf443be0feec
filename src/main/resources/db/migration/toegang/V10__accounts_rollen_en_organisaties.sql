create schema toegang;

create table toegang.organisatie (
    id              text primary key,
    naam            text not null unique,
    soort           text not null check (soort in ('gemeente', 'zorgcoordinatie', 'opvang', 'toezicht', 'overig')),
    gemeente        text
);
comment on column toegang.organisatie.gemeente is 'Gemeente waarvoor deze organisatie signalen duidt; leeg als zij dat niet doet.';

create table toegang.account (
    id                  text primary key,
    gebruikersnaam      text        not null unique,
    naam                text        not null,
    organisatie         text        not null references toegang.organisatie,
    wachtwoord          text        not null,
    moet_wijzigen       boolean     not null default false,
    actief              boolean     not null default true,
    mislukt             integer     not null default 0,
    wacht_tot           timestamptz,
    gewijzigd_op        timestamptz not null
);

create table toegang.rol (
    account text not null references toegang.account,
    rol     text not null,
    primary key (account, rol)
);
create index rol_van on toegang.rol (rol);

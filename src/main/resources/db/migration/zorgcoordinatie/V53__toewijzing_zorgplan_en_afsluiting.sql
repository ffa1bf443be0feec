create schema zorgcoordinatie;

create table zorgcoordinatie.profiel (
    account text primary key,
    fte     numeric(3, 2) not null check (fte > 0 and fte <= 1),
    talen   text[]        not null default '{}',
    regios  text[]        not null default '{}'
);
comment on table zorgcoordinatie.profiel is 'Wat een zorgcoördinator kan en hoeveel: aanstelling, talen, centrumgemeenten.';

create table zorgcoordinatie.belangenconflict (
    persoon   text        not null,
    account   text        not null,
    gemeld_op timestamptz not null,
    door      text        not null,
    primary key (persoon, account)
);
comment on table zorgcoordinatie.belangenconflict is 'Wie een cliënt nooit mag begeleiden, ook niet in een volgende zaak.';

create table zorgcoordinatie.voorstel (
    nummer     text          not null,
    account    text          not null,
    rang       integer       not null,
    reden      text          not null,
    overbelast boolean       not null,
    werklast   numeric(6, 2) not null,
    norm       numeric(6, 2) not null,
    primary key (nummer, account)
);
comment on table zorgcoordinatie.voorstel is 'Wat D11 per zorgcoördinator vond; rang 0 is uitgesloten, daarna is lager beter.';

create table zorgcoordinatie.toewijzing (
    nummer      text primary key,
    coordinator text        not null,
    waarnemer   text,
    voorgesteld text,
    reden       bytea,
    door        text        not null,
    op          timestamptz not null
);

create table zorgcoordinatie.zorgplan (
    nummer     text primary key,
    afspraken  bytea       not null,
    noodplan   bytea       not null,
    met_client boolean     not null,
    door       text        not null,
    op         timestamptz not null
);

create table zorgcoordinatie.doel (
    nummer     text  not null references zorgcoordinatie.zorgplan,
    leefgebied text  not null,
    doel       bytea not null,
    primary key (nummer, leefgebied)
);

create table zorgcoordinatie.afsluiting (
    id            bigint generated always as identity primary key,
    nummer        text        not null,
    begonnen_door text        not null,
    begonnen_op   timestamptz not null,
    reden_einde   bytea,
    motief        bytea,
    getoetst_door text,
    getoetst_op   timestamptz,
    doorgezet_op  timestamptz,
    akkoord       boolean,
    bezwaar       bytea,
    besloten_op   timestamptz,
    check ((akkoord is null) = (besloten_op is null))
);
comment on table zorgcoordinatie.afsluiting is 'Een poging om een zaak te sluiten. Na een weigering kan een volgende beginnen.';
create unique index afsluiting_loopt on zorgcoordinatie.afsluiting (nummer) where besloten_op is null;

create table zorgcoordinatie.afsluitonderdeel (
    afsluiting bigint not null references zorgcoordinatie.afsluiting,
    onderdeel  text   not null,
    antwoord   bytea  not null,
    primary key (afsluiting, onderdeel)
);
comment on table zorgcoordinatie.afsluitonderdeel is 'De antwoorden van de afsluittoets (D12), versleuteld: ze zeggen iets over verblijf, zorg en strafzaak.';

create schema zaak;

create table zaak.zaak (
    nummer          text primary key,
    persoon         text        not null,
    episode         integer     not null check (episode > 0),
    status          text        not null check (status in ('nieuw', 'intake', 'begeleiding', 'afgesloten')),
    signaal         text        not null,
    gemeente        text        not null,
    acuut           boolean     not null,
    veiligheidscode text check (veiligheidscode in ('groen', 'oranje', 'rood')),
    coordinator     text,
    waarnemer       text,
    geopend_op      timestamptz not null,
    gesloten_op     timestamptz,
    reden_einde     bytea,
    vernietigen_op  date,
    unique (persoon, episode),
    check (waarnemer is null or waarnemer <> coordinator),
    check ((status = 'afgesloten') = (gesloten_op is not null)),
    check ((status = 'afgesloten') = (vernietigen_op is not null))
);
comment on table zaak.zaak is 'De begeleiding van één persoon in één periode.';
comment on column zaak.zaak.persoon is 'Id in de identiteitskluis; zonder verwijzing, want de kluis is van een andere module.';
comment on column zaak.zaak.gemeente is 'Gemeente waar de persoon is aangetroffen.';
create index zaak_lopend on zaak.zaak (coordinator) where status <> 'afgesloten';

create table zaak.kernset (
    nummer              text primary key references zaak.zaak,
    leeftijdsklasse     bytea,
    geslacht            bytea,
    nationaliteitsgroep bytea,
    sector              bytea,
    verblijfsstatus     bytea,
    kinderen            bytea,
    toestemmingen       bytea,
    vastgelegd_op       timestamptz not null
);
comment on table zaak.kernset is 'Wat de intake vraagt en niet meer. Elk veld versleuteld, ook een code: die zegt iets over seksleven, gezondheid of verblijf. Leeg is nog niet gevraagd.';

create table zaak.tijdlijn (
    id     bigint generated always as identity primary key,
    nummer text        not null references zaak.zaak,
    op     timestamptz not null,
    wat    text        not null,
    door   text        not null
);
comment on table zaak.tijdlijn is 'Wat er in een zaak is gebeurd, in vaste zinnen.';
create index tijdlijn_nummer on zaak.tijdlijn (nummer, id);

-- SPDX-License-Identifier: EUPL-1.2
create table zorgcoordinatie.regio_overdracht (
    id             bigint generated always as identity primary key,
    nummer         text        not null references zaak.zaak,
    rij            text        not null unique,
    bestemming     bytea       not null,
    waarheen       bytea       not null,
    organisatie    bytea       not null,
    stand          text        not null check (stand in ('benaderen', 'bespreken', 'goedkeuren', 'verstuurd', 'aanvaard',
                                                         'geweigerd', 'ingetrokken', 'niet_doorgegaan', 'vervallen')),
    via            bytea,
    contactpersoon bytea,
    grond          bytea,
    motief         bytea,
    kinderen       bytea,
    kinderen_bij   bytea,
    pakket         bigint,
    verstuurd_op   timestamptz,
    verstuurd_door text,
    herinnerd      integer     not null default 0,
    antwoord_op    date,
    reden          bytea,
    toelichting    bytea,
    begonnen_door  text        not null,
    begonnen_op    timestamptz not null,
    geeindigd_op   timestamptz,
    constraint alleen_na_versturen check (stand not in ('verstuurd', 'aanvaard') or verstuurd_op is not null),
    constraint einde_bij_eindstand check (
        (stand in ('benaderen', 'bespreken', 'goedkeuren', 'verstuurd')) = (geeindigd_op is null))
);
comment on column zorgcoordinatie.regio_overdracht.pakket is 'Het deelpakket voor de ander; zonder verwijzing, want dat is van een andere module.';
comment on table zorgcoordinatie.regio_overdracht is 'Elke poging om een cliënt aan een andere regio of in het buitenland over te dragen (X4). Waarheen, grond en redenen zijn versleuteld: ze zeggen waar iemand heen gaat.';
create unique index een_overdracht_tegelijk on zorgcoordinatie.regio_overdracht (nummer) where geeindigd_op is null;

-- A case number as a range of one text: so that GiST can hold "the same case" and "the same time" together.
create type zorgcoordinatie.nummerbereik as range (subtype = text, collation = "C");

create table zorgcoordinatie.verantwoordelijkheid (
    nummer     text    not null references zaak.zaak,
    volgnummer integer not null check (volgnummer > 0),
    wie        text    not null check (wie in ('wij', 'ander')),
    bij        bytea,
    van        timestamptz not null,
    tot        timestamptz,
    vorige     integer generated always as (nullif(volgnummer - 1, 0)) stored,
    primary key (nummer, volgnummer),
    unique (nummer, volgnummer, tot),
    constraint loopt_vooruit check (tot >= van),
    constraint ander_heeft_een_naam check ((wie = 'ander') = (bij is not null)),
    constraint sluit_aan foreign key (nummer, vorige, van)
        references zorgcoordinatie.verantwoordelijkheid (nummer, volgnummer, tot) deferrable initially deferred,
    constraint overlapt_niet exclude using gist
        (zorgcoordinatie.nummerbereik(nummer, nummer, '[]') with &&, tstzrange(van, tot) with &&)
);
comment on table zorgcoordinatie.verantwoordelijkheid is 'Wie van wanneer tot wanneer verantwoordelijk is voor een zaak (X4). Elke rij begint waar de vorige eindigt; twee rijen overlappen nooit.';
insert into zorgcoordinatie.verantwoordelijkheid (nummer, volgnummer, wie, van, tot)
select nummer, 1, 'wij', geopend_op, gesloten_op from zaak.zaak;

create table zorgcoordinatie.overname (
    nummer         text primary key references zaak.zaak,
    kenmerk        text        not null unique,
    rij            text        not null unique,
    van            bytea       not null,
    organisatie    bytea       not null,
    contactpersoon bytea,
    bekend_sinds   date        not null,
    afgesproken_op date        not null,
    door           text        not null,
    op             timestamptz not null
);
comment on table zorgcoordinatie.overname is 'Zaken die een andere regio of CoMensha aan ons overdroeg (X4). Toestemmingen komen niet mee.';

create table zorgcoordinatie.heropening (
    nummer      text primary key references zaak.zaak,
    eerdere     text        not null references zaak.zaak,
    rij         text        not null unique,
    aanleiding  bytea,
    toelichting bytea,
    door        text        not null,
    op          timestamptz not null,
    check (nummer <> eerdere)
);
comment on table zorgcoordinatie.heropening is 'Nieuwe zaken van iemand met een eerdere, gesloten zaak (X8). Aanleiding leeg: een gegrond signaal.';
create index heropening_eerdere on zorgcoordinatie.heropening (eerdere);

create table zorgcoordinatie.oud_dossier_inzage (
    id          bigint generated always as identity primary key,
    nummer      text        not null references zaak.zaak,
    eerdere     text        not null references zaak.zaak,
    rij         text        not null unique,
    reden       bytea       not null,
    toelichting bytea       not null,
    door        text        not null,
    op          timestamptz not null,
    tot         timestamptz not null
);
comment on table zorgcoordinatie.oud_dossier_inzage is 'Wie om welke reden in het dossier van een eerdere zaak mocht kijken, en tot wanneer (X8).';
create index oud_dossier_inzage_nummer on zorgcoordinatie.oud_dossier_inzage (nummer, id);

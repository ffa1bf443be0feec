-- SPDX-License-Identifier: EUPL-1.2
-- Counts of registrations at CoMensha (Bijlage 3), as somebody entered them and another person agreed. Aggregates only.
create table rapportage.invoer (
    nummer         text        primary key,
    jaar           integer     not null check (jaar between 2000 and 2100),
    stand          text        not null check (stand in ('open', 'akkoord', 'niet_akkoord', 'ingetrokken')),
    versie         integer     check (versie > 0),
    ingevoerd_door text        not null,
    ingevoerd_op   timestamptz not null,
    afgehandeld_op timestamptz,
    unique (jaar, versie),
    check ((versie is not null) = (stand = 'akkoord'))
);
comment on table rapportage.invoer is 'Ingevoerde cijfers van CoMensha. De laatste versie van een jaar telt; eerdere blijven.';
create unique index invoer_een_open on rapportage.invoer (jaar) where stand = 'open';

create table rapportage.registratie (
    invoer     text    not null references rapportage.invoer (nummer),
    volgnummer integer not null,
    tabel      text    not null,
    jaar       integer not null,
    rij        text    not null,
    kolom      text    not null,
    aantal     text    not null,
    zekerheid  text    not null,
    voetnoot   text    not null,
    primary key (invoer, volgnummer)
);
comment on table rapportage.registratie is 'De vakken van de ingevoerde tabellen, zoals de bron ze geeft.';
comment on column rapportage.registratie.aantal is 'Een getal, twee mogelijke getallen ("0 of 2") of leeg';

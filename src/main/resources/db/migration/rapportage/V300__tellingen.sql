-- SPDX-License-Identifier: EUPL-1.2
-- Figures kept by events (ADR 0020): what happened to a dossier puts its number in a queue, a counter asks the modules
-- what the dossier adds now, and books the difference with what it added before.

create table rapportage.te_tellen (
    nummer text not null,
    vanaf  timestamptz not null default '-infinity'
);
comment on table rapportage.te_tellen is 'Dossiers waarvan iets veranderde sinds ze het laatst zijn geteld. vanaf: niet voor dit moment, voor wat alleen door de tijd verandert.';
create index te_tellen_vanaf on rapportage.te_tellen (vanaf);

create table rapportage.geteld (
    nummer text        primary key,
    inhoud bytea       not null,
    op     timestamptz not null
);
comment on table rapportage.geteld is 'Wat een dossier nu bijdraagt aan de cijfers, versleuteld: het zegt iets over een persoon.';

create table rapportage.telling (
    cijfer    text    not null,
    onderdeel text    not null,
    dag       date    not null,
    gemeente  text    not null,
    kenmerk   text    not null,
    waarde    text    not null,
    vak       integer not null,
    aantal    bigint  not null,
    dagsom    bigint  not null,
    primary key (cijfer, kenmerk, waarde, dag, onderdeel, gemeente, vak)
);
comment on table rapportage.telling is 'De cijfers zelf: aantallen per cijfer, onderdeel, maand, centrumgemeente en één kenmerk.';
comment on column rapportage.telling.dag is 'Eerste dag van de maand; een dag voor wat nu open staat';
comment on column rapportage.telling.kenmerk is 'alle, of sector, geslacht, leeftijd of nationaliteit: nooit twee tegelijk';
comment on column rapportage.telling.vak is 'Lade van de gemeten waarde, -1 als er niets is gemeten';
comment on column rapportage.telling.dagsom is 'Som van (dag van de maand - 1) maal aantal: daarmee volgt uit standen het aantal bezette dagen van een maand';

create index telling_niets on rapportage.telling (cijfer) where aantal = 0 and dagsom = 0;

create table rapportage.bewaard (like rapportage.telling including all);
comment on table rapportage.bewaard is 'Wat vernietigde dossiers aan de cijfers bijdroegen (D09): zonder nummers, en deel van rapportage.telling.';

-- The log is the stream of events: nothing changes without a line (ADR 0018). Costs the act no statement of its own.
create function rapportage.merk() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp as
$$
begin
    insert into rapportage.te_tellen (nummer)
    select distinct r.nummer
    from nieuw r
    where r.soort = 'handeling' and r.toegestaan and r.nummersoort in ('zaak', 'signaal', 'plek')
      -- Of what is gone for good there is nothing to count.
      and r.wat <> 'dossier vernietigd';
    return null;
end
$$;
revoke all on function rapportage.merk() from public;

create trigger telt_mee after insert on logboek.regel
    referencing new table as nieuw
    for each statement execute function rapportage.merk();

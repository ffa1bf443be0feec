-- SPDX-License-Identifier: EUPL-1.2
-- A page reads a row for each part and year, whatever number of cases is behind it (ADR 0020): the months,
-- centrumgemeenten and drawers lie together in that row. One counter at a time writes them.
create table rapportage.jaarrij (
    cijfer    text      not null,
    kenmerk   text      not null,
    waarde    text      not null,
    jaar      integer   not null,
    onderdeel text      not null,
    gemeenten text[]    not null,
    cellen    integer[] not null check (cardinality(cellen) % 5 = 0),
    primary key (cijfer, kenmerk, jaar, waarde, onderdeel)
);

-- What destroyed dossiers added can't be counted anew. Steps and registrations are asked of the whole region alone;
-- of what is open the day is the drawer, in the one row that is of no year.
with oud as (
    select b.cijfer, b.kenmerk, b.waarde, b.onderdeel, b.aantal,
           case when b.cijfer ~ '^(STAP|PROC|B3|DM|RIEC)' then '' else b.gemeente end as gemeente,
           case when e.open then date '1970-01-01' else b.dag end as dag,
           case when e.open then b.dag - date '1970-01-01' else b.vak end as vak,
           case when e.open or b.vak >= 0 then 0 else b.dagsom end as dagsom
    from rapportage.bewaard b
         cross join lateral (select b.cijfer in ('K11', 'K02O', 'K10O', 'STAPO', 'PROCO') as open) e),
cel as (
    select cijfer, kenmerk, waarde, extract(year from dag)::integer as jaar, onderdeel, gemeente,
           extract(month from dag)::integer as maand, vak, sum(aantal)::integer as aantal, sum(dagsom)::integer as dagsom,
           dense_rank() over (partition by cijfer, kenmerk, waarde, extract(year from dag), onderdeel order by gemeente) - 1
               as plaats
    from oud
    group by cijfer, kenmerk, waarde, dag, onderdeel, gemeente, vak)
insert into rapportage.jaarrij
select cijfer, kenmerk, waarde, jaar, onderdeel,
       array_agg(distinct gemeente order by gemeente),
       array_agg(u.getal order by plaats, maand, vak, u.plek)
from cel cross join lateral unnest(array [plaats::integer, maand, vak, aantal, dagsom]) with ordinality as u (getal, plek)
group by cijfer, kenmerk, waarde, jaar, onderdeel;

-- The rest is counted from nothing when Baken starts: what dossiers added was kept in other cells.
drop table rapportage.bewaard;
drop table rapportage.telling;
delete from rapportage.geteld;
delete from rapportage.te_tellen;

alter table rapportage.jaarrij rename to bewaard;
alter index rapportage.jaarrij_pkey rename to bewaard_pkey;
comment on table rapportage.bewaard is 'Wat vernietigde dossiers aan de cijfers bijdroegen (D09): zonder nummers, en deel van rapportage.telling.';

create table rapportage.telling (like rapportage.bewaard including all);
insert into rapportage.telling select * from rapportage.bewaard;
comment on table rapportage.telling is 'De cijfers zelf: een rij per cijfer, onderdeel, jaar en één kenmerk.';
comment on column rapportage.telling.kenmerk is 'alle, of sector, geslacht, leeftijd of nationaliteit: nooit twee tegelijk';
comment on column rapportage.telling.jaar is '1970 voor wat nu open staat';
comment on column rapportage.telling.gemeenten is 'Centrumgemeenten die in cellen voorkomen; leeg woord bij wat alleen voor de hele regio wordt gevraagd';
comment on column rapportage.telling.cellen is 'Steeds vijf getallen: plek in gemeenten (van 0), maand, vak, aantal, dagsom. Vak: van de gemeten waarde, -1 als er niets is gemeten, en voor wat open staat het aantal dagen na 1970-01-01 van zijn dag. Dagsom: som van (dag van de maand - 1) maal aantal, waarmee uit standen het aantal bezette dagen van een maand volgt';

-- SPDX-License-Identifier: EUPL-1.2
-- A page reads a row for each part and month, whatever number of cases is behind it: the drawers of what was measured
-- lie together in that row, and so do the days on which what is open now began or must be done (ADR 0020).
create function rapportage.bijeen(een bigint[], ander bigint[]) returns bigint[]
    language sql
    immutable
    parallel safe as
$$
with paren as (
    select (een || ander)[i] as vak, sum((een || ander)[i + 1])::bigint as aantal
    from generate_series(1, cardinality(een || ander), 2) i
    group by 1
    having sum((een || ander)[i + 1]) <> 0)
select coalesce(array_agg(getal order by vak, plek), '{}')
from paren cross join unnest(array [vak, aantal]) with ordinality as u (getal, plek)
$$;
comment on function rapportage.bijeen is 'Telt twee rijen van paren (vak, aantal) bij elkaar op. Een vak waar niets in ligt valt weg.';

create aggregate rapportage.bijeen (bigint[]) (sfunc = rapportage.bijeen, stype = bigint[], initcond = '{}');

create table rapportage.tellingrij (
    cijfer    text     not null,
    onderdeel text     not null,
    dag       date     not null,
    gemeente  text     not null,
    kenmerk   text     not null,
    waarde    text     not null,
    aantal    bigint   not null,
    dagsom    bigint   not null,
    vakken    bigint[] not null default '{}' check (cardinality(vakken) % 2 = 0),
    primary key (cijfer, kenmerk, waarde, dag, onderdeel, gemeente)
);

-- What destroyed dossiers added can't be counted anew. Steps and registrations are asked for the whole region only.
with cel as (
    select cijfer, onderdeel, kenmerk, waarde, aantal, dagsom,
           case when cijfer ~ '^(STAP|PROC|B3|DM|RIEC)' then '' else gemeente end as gemeente,
           case when cijfer in ('K11', 'K02O', 'K10O', 'STAPO', 'PROCO') then date '1970-01-01' else dag end as dag,
           case when cijfer in ('K11', 'K02O', 'K10O', 'STAPO', 'PROCO') then dag - date '1970-01-01'
                when vak >= 0 then vak end as vak
    from rapportage.bewaard)
insert into rapportage.tellingrij as t (cijfer, onderdeel, dag, gemeente, kenmerk, waarde, aantal, dagsom, vakken)
select cijfer, onderdeel, dag, gemeente, kenmerk, waarde, sum(aantal),
       coalesce(sum(dagsom) filter (where vak is null), 0),
       rapportage.bijeen(array [vak, aantal]) filter (where vak is not null)
from cel
group by cijfer, onderdeel, dag, gemeente, kenmerk, waarde;

-- The rest is counted from nothing when Baken starts: what dossiers added is kept in cells as they were before.
drop table rapportage.bewaard;
drop table rapportage.telling;
delete from rapportage.geteld;
delete from rapportage.te_tellen;

alter table rapportage.tellingrij rename to bewaard;
alter index rapportage.tellingrij_pkey rename to bewaard_pkey;
create index bewaard_niets on rapportage.bewaard (cijfer) where aantal = 0 and dagsom = 0 and vakken = '{}';
comment on table rapportage.bewaard is 'Wat vernietigde dossiers aan de cijfers bijdroegen (D09): zonder nummers, en deel van rapportage.telling.';

create table rapportage.telling (like rapportage.bewaard including all);
insert into rapportage.telling select * from rapportage.bewaard;
comment on table rapportage.telling is 'De cijfers zelf: aantallen per cijfer, onderdeel, maand, centrumgemeente en één kenmerk.';
comment on column rapportage.telling.dag is 'Eerste dag van de maand; 1970-01-01 voor wat nu open staat';
comment on column rapportage.telling.gemeente is 'Centrumgemeente; leeg bij wat alleen voor de hele regio wordt gevraagd';
comment on column rapportage.telling.kenmerk is 'alle, of sector, geslacht, leeftijd of nationaliteit: nooit twee tegelijk';
comment on column rapportage.telling.aantal is 'Alles bij elkaar, ook wat in de vakken ligt';
comment on column rapportage.telling.vakken is 'Paren (vak, aantal): het vak van de gemeten waarde, of voor wat nu open staat het aantal dagen na 1970-01-01 van zijn dag';
comment on column rapportage.telling.dagsom is 'Som van (dag van de maand - 1) maal aantal: daarmee volgt uit standen het aantal bezette dagen van een maand';

-- SPDX-License-Identifier: EUPL-1.2
-- D09: a month of the log goes when the term of the log (B06) and the longest term of a file have passed, and no file
-- that it tells of is there any more. What an anchor or the chain still needs stays: numbers and hashes, no line.
alter table logboek.gat
    add column maand date,
    add constraint vernietigd_is_een_maand check ((reden = 'vernietigd') = (maand is not null));
comment on column logboek.gat.maand is 'Van welke maand (UTC) deze regels waren, als zij zijn vernietigd.';
create index gat_maand on logboek.gat (maand) where maand is not null;

-- Months that may go now, the oldest first.
create function logboek.rijpe_maanden() returns setof date
    language sql stable
    set search_path = pg_catalog, pg_temp as
$$
with termijn as (select max(r.duur::interval) as lang from termijn.regel r
                 where r.code in ('B03', 'B03_JEUGD', 'B04', 'B05', 'B06') and r.ingetrokken_op is null),
     maand as (select to_date(substr(c.relname, 7), 'YYYY_MM') as welke
               from pg_inherits i join pg_class c on c.oid = i.inhrelid
               where i.inhparent = 'logboek.regel'::regclass and c.relname ~ '^regel_\d{4}_\d{2}$')
select m.welke
from maand m, termijn t
where (m.welke + interval '1 month' + t.lang) at time zone 'UTC' <= now()
  and not exists (select 1 from logboek.regel r
                  where r.op >= m.welke::timestamp at time zone 'UTC'
                    and r.op < (m.welke + interval '1 month') at time zone 'UTC'
                    and (r.nr > (select coalesce(max(v.tot), 0) from logboek.verzegeling v)
                         or exists (select 1 from zaak.zaak z where z.nummer = r.nummer)))
order by m.welke
$$;

-- Gives how many lines went.
create function logboek.vernietig_maand(welke date) returns bigint
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp as
$$
declare
    naam   text := 'regel_' || to_char(welke, 'YYYY_MM');
    begin_ timestamptz := welke::timestamp at time zone 'UTC';
    eind_  timestamptz := (welke + interval '1 month') at time zone 'UTC';
    aantal bigint;
begin
    -- The sealer and this one never at once.
    perform pg_advisory_xact_lock(hashtext('logboek.verzegel'));
    if welke not in (select logboek.rijpe_maanden()) then
        raise exception 'deze maand van het logboek moet nog blijven';
    end if;
    insert into logboek.gat (van, tot, reden, maand)
    select min(nr), max(nr), 'vernietigd', welke
    from (select nr, nr - row_number() over (order by nr) as opeen from logboek.regel where op >= begin_ and op < eind_) r
    group by opeen;
    select count(*) into aantal from logboek.regel where op >= begin_ and op < eind_;
    delete from logboek.schakel s
    where s.maand = welke
      and s.nr <> (select max(nr) from logboek.schakel where maand = welke)
      and s.nr not in (select (select max(l.nr) from logboek.schakel l where l.maand = welke and l.nr <= a.tot)
                       from logboek.anker a
                       where exists (select 1 from logboek.schakel l where l.maand = welke and l.nr <= a.tot));
    execute format('drop table logboek.%I', naam);
    return aantal;
end
$$;
revoke all on function logboek.vernietig_maand(date) from public;
revoke all on function logboek.rijpe_maanden() from public;

-- SPDX-License-Identifier: EUPL-1.2
-- Gives how many numbers it dealt with, no longer how many lines: a batch of nothing but rolled-back numbers is not the
-- end of the work.
create or replace function logboek.verzegel(hoogstens bigint) returns bigint
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp as
$$
declare
    klaar  bigint;
    grens  bigint;
    nummer bigint;
    welke  date;
    vorige bytea;
    regel  logboek.regel;
    aantal bigint := 0;
begin
    if not pg_try_advisory_xact_lock(hashtext('logboek.verzegel')) then
        return 0;
    end if;
    select coalesce(max(tot), 0) into klaar from logboek.verzegeling;
    select max(nr) into grens from logboek.hek where tot_tx <= pg_snapshot_xmin(pg_current_snapshot());

    -- The number first, and only then a number for this transaction: whoever took an earlier line number has an earlier
    -- transaction number. (The end of a snapshot would not do: it lies before transactions that still go on.)
    if pg_current_xact_id_if_assigned() is not null then
        raise exception 'verzegelen gaat in een transactie die nog niets schreef';
    end if;
    select case when is_called then last_value else 0 end into nummer from logboek.regelnummer;
    if not exists (select 1 from logboek.hek where nr = nummer) and nummer > klaar then
        insert into logboek.hek (nr, tot_tx) values (nummer, pg_current_xact_id());
    end if;

    if grens is null or grens <= klaar then
        return 0;
    end if;
    grens := least(grens, klaar + hoogstens);
    insert into logboek.gat (van, tot, reden)
    select vorig + 1, nr - 1, 'teruggedraaid'
    from (select nr, lag(nr, 1, klaar) over (order by nr) as vorig
          from (select nr from logboek.regel where nr > klaar and nr <= grens union all select grens + 1) n) m
    where nr > vorig + 1;

    for welke in select distinct logboek.maand_van(op) from logboek.regel where nr > klaar and nr <= grens order by 1 loop
        select hash into vorige from logboek.schakel where maand = welke order by nr desc limit 1;
        vorige := coalesce(vorige, sha256(convert_to('logboek van Baken, ' || welke, 'UTF8')));
        for regel in
            select r.* from logboek.regel r
            where r.nr > klaar and r.nr <= grens
              and r.op >= welke::timestamp at time zone 'UTC'
              and r.op < (welke + interval '1 month') at time zone 'UTC'
            order by r.nr
        loop
            vorige := sha256(vorige || logboek.inhoud(regel));
            insert into logboek.schakel (maand, nr, hash) values (welke, regel.nr, vorige);
            aantal := aantal + 1;
        end loop;
    end loop;
    insert into logboek.verzegeling (tot, regels) values (grens, aantal);
    delete from logboek.hek where nr <= grens;
    return grens - klaar;
end
$$;

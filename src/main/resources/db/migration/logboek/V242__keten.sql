-- The chain that proves that the log is whole. A line is written without it, so writers never wait for each other; one
-- sealer links lines afterwards, in the order of their numbers, and is the only one that can write a hash.

create table logboek.schakel (
    maand date   not null,
    nr    bigint not null,
    hash  bytea  not null,
    primary key (maand, nr)
);
comment on table logboek.schakel is 'De keten van elke maand (UTC): hash van de vorige schakel en van de regel samen. Alleen logboek.verzegel() schrijft hier.';

create table logboek.hek (
    nr     bigint primary key,
    tot_tx xid8   not null
);
comment on table logboek.hek is 'Elk nummer tot en met nr is uitgegeven aan een transactie van voor tot_tx. Zijn die allemaal voorbij, dan komt er geen regel meer tussen.';

create table logboek.verzegeling (
    tot    bigint primary key,
    op     timestamptz not null default clock_timestamp(),
    regels bigint      not null
);
comment on table logboek.verzegeling is 'Tot en met welk nummer de keten compleet is, en sinds wanneer.';

create table logboek.gat (
    van   bigint primary key,
    tot   bigint      not null check (tot >= van),
    reden text        not null check (reden in ('teruggedraaid', 'vernietigd')),
    op    timestamptz not null default clock_timestamp()
);
comment on table logboek.gat is 'Nummers zonder regel: van een handeling die niet doorging, of van een maand waarvan de bewaartermijn voorbij is.';

create table logboek.anker (
    dag  date primary key,
    op   timestamptz not null default clock_timestamp(),
    tot  bigint      not null,
    hash bytea       not null
);
comment on table logboek.anker is 'Eén hash per dag over het einde van elke maandketen. Wie die buiten Baken bewaart, kan later nagaan dat niemand de keten opnieuw heeft gemaakt.';

create function logboek.maand_van(op timestamptz) returns date
    language sql immutable as
$$ select date_trunc('month', op at time zone 'UTC')::date $$;

-- The length before each value, so that two different lines can never give the same text.
create function logboek.veld(waarde text) returns text
    language sql immutable as
$$ select coalesce(octet_length(waarde)::text || ':' || waarde, '-') || ',' $$;

-- What is sealed of a line. KetenInhoud in the code makes the same text by itself, from the columns.
create function logboek.inhoud(r logboek.regel) returns bytea
    language sql stable as
$$
select convert_to(
    logboek.veld(r.tx::text) || logboek.veld(r.nr::text)
    || logboek.veld((extract(epoch from r.op) * 1000000)::bigint::text)
    || logboek.veld(r.spoor::text) || logboek.veld(r.deel::text) || logboek.veld(r.soort) || logboek.veld(r.actie)
    || logboek.veld(r.wat) || logboek.veld(r.verwerking) || logboek.veld(r.compartiment) || logboek.veld(r.nummer)
    || logboek.veld(r.nummersoort) || logboek.veld(r.medewerker) || logboek.veld(r.organisatie) || logboek.veld(r.rollen)
    || logboek.veld(r.namens) || logboek.veld(r.grond) || logboek.veld(r.toegestaan::text)
    || logboek.veld(r.netadres::text) || logboek.veld(r.apparaat), 'UTF8')
$$;

-- Seals what can't change any more, at most "hoogstens" numbers; gives how many lines. Two runs in a row after the last
-- commit seal everything: the first sets a fence, the second finds that nobody before the fence is still writing.
create function logboek.verzegel(hoogstens bigint) returns bigint
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
    return aantal;
end
$$;
revoke all on function logboek.verzegel(bigint) from public;

-- What an anchor keeps: of every month the last link up to a number, as text, hashed.
create function logboek.ankerhash(tot_nr bigint) returns bytea
    language sql stable as
$$
select sha256(convert_to(coalesce(string_agg(logboek.veld(l.maand::text) || logboek.veld(l.nr::text)
                                             || logboek.veld(encode(l.hash, 'hex')), '' order by l.maand), ''), 'UTF8'))
from (select distinct on (maand) maand, nr, hash from logboek.schakel where nr <= tot_nr order by maand, nr desc) l
$$;

-- The anchor of a day, once: over the last link of every month as far as sealed now.
create function logboek.veranker(welke_dag date) returns void
    language sql
    security definer
    set search_path = pg_catalog, pg_temp as
$$
insert into logboek.anker (dag, tot, hash)
select welke_dag, v.tot, logboek.ankerhash(v.tot)
from (select max(tot) as tot from logboek.verzegeling) v
where v.tot is not null
on conflict do nothing
$$;
revoke all on function logboek.veranker(date) from public;

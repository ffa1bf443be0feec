-- The log shows account ids. Names beside them are shown of one number, for a short time, to the two who agreed on it.
create table logboek.onthulling (
    nummer      text primary key,
    over        text        not null,
    reden       text        not null,
    eerste      text        not null,
    gevraagd_op timestamptz not null,
    tweede      text,
    van         timestamptz,
    tot         timestamptz,
    check (tweede <> eerste),
    check ((tweede is null) = (van is null) and (van is null) = (tot is null)),
    check (tot > van)
);
comment on table logboek.onthulling is 'Namen van medewerkers naast de accountnummers, voor één nummer: wie het vroeg, waarom, wie akkoord was en tot wanneer. Het antwoord zelf staat in toegang.vier_ogen.';
create index onthulling_over on logboek.onthulling (over);

create function logboek.vraag_onthulling(welk text, waarover text, waarom text, wie text, nu timestamptz) returns void
    language sql
    security definer
    set search_path = pg_catalog, pg_temp as
$$
insert into logboek.onthulling (nummer, over, reden, eerste, gevraagd_op) values (welk, waarover, waarom, wie, nu)
$$;
revoke all on function logboek.vraag_onthulling(text, text, text, text, timestamptz) from public;

-- Once: what was answered does not begin again.
create function logboek.begin_onthulling(welk text, wie text, nu timestamptz, einde timestamptz) returns void
    language sql
    security definer
    set search_path = pg_catalog, pg_temp as
$$
update logboek.onthulling set tweede = wie, van = nu, tot = einde where nummer = welk and van is null
$$;
revoke all on function logboek.begin_onthulling(text, text, timestamptz, timestamptz) from public;

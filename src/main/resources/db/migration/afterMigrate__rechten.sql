-- SPDX-License-Identifier: EUPL-1.2
-- After every migration: what a running Baken may do. It reads and writes rows; it makes, changes and empties no
-- table. The log it can only read and add to, whatever a mistake or an intruder in Baken asks for. A new table has
-- these rights by itself. Without the role (one account for everything, as on a developer's own server) this does
-- nothing; see db/rollen.
do
$$
declare
    huis text;
begin
    if not exists (select 1 from pg_roles where rolname = 'baken_toepassing') then
        return;
    end if;
    for huis in
        select nspname from pg_namespace
        where pg_get_userbyid(nspowner) = current_user and nspname not like 'pg\_%' and nspname <> 'information_schema'
    loop
        execute format('revoke all on schema %I from baken_toepassing', huis);
        execute format('revoke all on all tables in schema %I from baken_toepassing', huis);
        execute format('grant usage on schema %I to baken_toepassing', huis);
        execute format('grant usage on all sequences in schema %I to baken_toepassing', huis);
        execute format(
            'grant select, insert%s on all tables in schema %I to baken_toepassing',
            case when huis = 'logboek' then '' else ', update, delete' end,
            huis);
    end loop;
    revoke insert, update, delete on public.flyway_schema_history from baken_toepassing;
    -- Of the log it writes lines and nothing else: links, gaps and anchors are made by functions of the owner.
    revoke insert on all tables in schema logboek from baken_toepassing;
    grant insert on logboek.regel to baken_toepassing;
    grant execute on function logboek.maak_maanden(date, date), logboek.verzegel(bigint), logboek.veranker(date),
        logboek.rijpe_maanden(), logboek.vernietig_maand(date)
        to baken_toepassing;
    -- What was counted for a report, and what was published of it, is added and never changed (P13).
    revoke update, delete on rapportage.versie, rapportage.afscherming, rapportage.aansluiting, rapportage.publicatie
        from baken_toepassing;
    grant execute on function logboek.vraag_onthulling(text, text, text, text, timestamptz),
        logboek.begin_onthulling(text, text, timestamptz, timestamptz) to baken_toepassing;
end
$$;

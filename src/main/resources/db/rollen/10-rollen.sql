-- SPDX-License-Identifier: EUPL-1.2
-- The PostgreSQL roles of Baken. To be run by a superuser, connected to the database of Baken; running it again is
-- harmless, and moves what an older installation made with one role to its owner. No passwords here: give those to
-- the two roles that log in.
--
--   baken_beheer       owns everything; signs in only for the migrations at the start (spring.flyway.user)
--   baken_toepassing   the rights that a running Baken needs, and nobody's password
--   baken              signs in for all the rest (spring.datasource.username), with those rights only
--
-- Which rights baken_toepassing has on which table is set after every migration: afterMigrate__rechten.sql.
do
$$
declare
    ding record;
begin
    if not exists (select 1 from pg_roles where rolname = 'baken_beheer') then
        create role baken_beheer login;
    end if;
    if not exists (select 1 from pg_roles where rolname = 'baken_toepassing') then
        create role baken_toepassing nologin;
    end if;
    if not exists (select 1 from pg_roles where rolname = 'baken') then
        create role baken login;
    end if;
    alter role baken_beheer nosuperuser nocreatedb nocreaterole;
    alter role baken_toepassing nosuperuser nocreatedb nocreaterole;
    alter role baken nosuperuser nocreatedb nocreaterole;

    execute format('revoke all on database %I from public', current_database());
    execute format('revoke all on database %I from baken', current_database());
    execute format('grant connect, create on database %I to baken_beheer', current_database());
    execute format('grant connect on database %I to baken_toepassing', current_database());
    execute 'alter schema public owner to baken_beheer';
    execute 'revoke all on schema public from public';

    for ding in
        select nspname from pg_namespace where nspname not like 'pg\_%' and nspname not in ('information_schema', 'public')
    loop
        execute format('alter schema %I owner to baken_beheer', ding.nspname);
    end loop;
    for ding in
        select c.oid::regclass as naam, case c.relkind when 'S' then 'sequence' when 'v' then 'view'
                                                       when 'm' then 'materialized view' else 'table' end as soort
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'S') and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
          -- A sequence of an identity column goes along with its table.
          and not exists (select 1 from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass
                                                      and d.deptype in ('a', 'i', 'e'))
    loop
        execute format('alter %s %s owner to baken_beheer', ding.soort, ding.naam);
    end loop;
    for ding in
        select p.oid::regprocedure as naam
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
          and not exists (select 1 from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass
                                                      and d.deptype = 'e')
    loop
        execute format('alter routine %s owner to baken_beheer', ding.naam);
    end loop;
end
$$;

grant baken_toepassing to baken;

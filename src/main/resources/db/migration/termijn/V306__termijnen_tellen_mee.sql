-- SPDX-License-Identifier: EUPL-1.2
-- A timer may end a deadline, or begin one, without an act and so without a line in the log: the deadline itself puts
-- its signal or case in the queue of the counter (ADR 0020). Costs no statement of its own.
create function rapportage.merk_termijn() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp as
$$
begin
    insert into rapportage.te_tellen (nummer)
    select distinct n.nummer
    from nieuw n
    where n.nummer like 'ZC-%' or n.nummer like 'SG-%';
    return null;
end
$$;
revoke all on function rapportage.merk_termijn() from public;

create trigger telt_mee_begin after insert on termijn.termijn
    referencing new table as nieuw
    for each statement execute function rapportage.merk_termijn();

create trigger telt_mee after update on termijn.termijn
    referencing new table as nieuw
    for each statement execute function rapportage.merk_termijn();

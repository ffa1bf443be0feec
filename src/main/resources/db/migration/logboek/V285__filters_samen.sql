-- SPDX-License-Identifier: EUPL-1.2
-- Filters of the log are asked together: a role and an act, a compartment and "refused". After the order (op, nr) each
-- index holds what is asked beside its first column. PostgreSQL looks at those columns in the index and fetches a line
-- only when all of them fit, so a page fetches the lines it shows. One wide index on the moment answers acts,
-- compartments, roles and activities in every combination; their own indexes are gone, and a line costs two writes less.
drop index logboek.regel_op, logboek.regel_nummer, logboek.regel_medewerker, logboek.regel_geweigerd,
    logboek.regel_noodinzage, logboek.regel_actie, logboek.regel_compartiment;
create index regel_op on logboek.regel (op, nr, actie, compartiment, verwerking, rollen, spoor);
create index regel_nummer on logboek.regel (nummer, op, nr, toegestaan, medewerker, actie, compartiment);
create index regel_medewerker on logboek.regel (medewerker, op, nr, toegestaan, actie, compartiment, nummer);
create index regel_geweigerd on logboek.regel (op, nr, medewerker, actie, compartiment, nummer, rollen) where not toegestaan;
create index regel_noodinzage on logboek.regel (op, nr, medewerker, actie, compartiment, nummer, rollen)
    where actie = 'noodknop' or grond = 'noodinzage';

-- An index can look for the roles of a line as a whole, not for one of them: hence which wholes there are, some dozens.
-- No key: two that write the same new whole at once would wait for each other; twice in here does no harm.
create table logboek.rolgroep (
    rollen text not null
);
comment on table logboek.rolgroep is 'Welke rollen samen in regels van het logboek staan. Kan er dubbel in staan.';
insert into logboek.rolgroep (rollen) select distinct rollen from logboek.regel;

create function logboek.onthoud_rollen() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp as
$$
begin
    insert into logboek.rolgroep (rollen)
    select distinct n.rollen from nieuw n where n.rollen not in (select g.rollen from logboek.rolgroep g);
    return null;
end
$$;
create trigger onthoud_rollen after insert on logboek.regel referencing new table as nieuw
    for each statement execute function logboek.onthoud_rollen();

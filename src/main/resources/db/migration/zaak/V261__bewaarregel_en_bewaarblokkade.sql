-- SPDX-License-Identifier: EUPL-1.2
-- D09: why a file is kept until its day, with the version of the rule that held then.
alter table zaak.zaak
    add column bewaarregel text,
    add column bewaarregel_versie date;
update zaak.zaak
set bewaarregel = case when vernietigen_op > (gesloten_op at time zone 'Europe/Amsterdam')::date + interval '16 years'
                       then 'B03_JEUGD' else 'B03' end,
    bewaarregel_versie = date '2000-01-01'
where vernietigen_op is not null;
alter table zaak.zaak
    add constraint bewaarregel_bij_dag check
        ((vernietigen_op is null) = (bewaarregel is null) and (bewaarregel is null) = (bewaarregel_versie is null));
comment on column zaak.zaak.bewaarregel is 'Code van de langste bewaartermijn van wat erin zit (termijn.regel), met in bewaarregel_versie de eerste dag van de rij die toen gold.';
create index zaak_te_vernietigen on zaak.zaak (vernietigen_op) where vernietigen_op is not null;

-- A hold that runs can't be deleted itself, and neither can anything that no step of a case ever takes away.
create function zaak.weiger_blokkade_weg() returns trigger
    language plpgsql as
$$
begin
    if old.opgeheven_op is null then
        raise exception 'bewaarblokkade: deze blokkade loopt nog';
    end if;
    return old;
end
$$;
create trigger bewaarblokkade before delete on zaak.bewaarblokkade for each row execute function zaak.weiger_blokkade_weg();

-- The id of the person: the vault of somebody with a held case stays too.
create function zaak.weiger_persoon_weg() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from zaak.bewaarblokkade b join zaak.zaak z on z.nummer = b.nummer
               where z.persoon = old.id and b.opgeheven_op is null) then
        raise exception 'bewaarblokkade: deze persoon heeft een zaak die niet mag worden vernietigd';
    end if;
    return old;
end
$$;
create trigger bewaarblokkade before delete on persoon.persoon for each row execute function zaak.weiger_persoon_weg();

do
$$
declare
    huis text;
    naam text;
begin
    for huis, naam in
        select k.table_schema, k.table_name from information_schema.columns k
        join information_schema.tables t on t.table_schema = k.table_schema and t.table_name = k.table_name
        where k.column_name = 'nummer' and t.table_type = 'BASE TABLE'
          and k.table_schema in ('zaak', 'opvang', 'zorg', 'strafrecht', 'verblijf', 'juridisch', 'veiligheid',
                                 'toestemming', 'zorgcoordinatie')
          and k.table_schema || '.' || k.table_name not in
              -- What ordinary work takes away, and what has its own.
              ('zaak.zaak', 'zaak.kernset', 'zaak.tijdlijn', 'zaak.bewaarblokkade', 'zaak.voor_opschorting',
               'zaak.voor_overlijden', 'zorgcoordinatie.voorstel', 'zorgcoordinatie.wachtend_dossier')
    loop
        execute format('create trigger bewaarblokkade before delete on %I.%I for each row'
                       ' execute function zaak.weiger_vernietigen()', huis, naam);
    end loop;
end
$$;

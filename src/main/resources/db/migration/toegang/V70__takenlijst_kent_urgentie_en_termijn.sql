-- What lists sort and choose by, without asking the case: how urgent the number is, and the rule behind the deadline.
alter table toegang.taak
    add column urgentie integer not null default 50,
    add column termijn  text;
comment on column toegang.taak.urgentie is 'Prioriteit van de taak in de motor: 90 bij code rood, anders 50. Een neutraal getal, de code zelf staat in de zaak.';
comment on column toegang.taak.termijn is 'Code van de termijnregel die vervalt bepaalde; leeg bij een taak zonder termijn.';

-- Tasks that were open before this: their rule is the running one with the same end; red cases first, here and in the
-- engine.
update toegang.taak t set termijn = (select m.regel
                                     from termijn.termijn m
                                     where m.nummer = t.nummer
                                       and m.vervalt = t.vervalt
                                       and m.gehaald_op is null
                                       and m.vervallen_op is null
                                     order by m.id
                                     limit 1);
update toegang.taak t set urgentie = 90
where exists (select 1 from zaak.zaak z where z.nummer = t.nummer and z.veiligheidscode = 'rood');
update act_ru_task m set priority_ = t.urgentie
from toegang.taak t
where t.taak_id = m.id_ and m.priority_ <> t.urgentie;

-- A narrower look than zichtbare_taken: which step of which case waits for whom, for who divides the work. Seeing a
-- task here gives no right to open it.
create function toegang.taken_van_het_team(medewerker text, rollen text[], organisatie_id text, nu timestamptz)
    returns setof toegang.taak
    language sql stable as
$$
select t.*
from toegang.taak t
where exists (select 1
              from toegang.betrokkenheid b
              where b.nummer = t.nummer
                and b.grond = 'teamleiding'
                and b.van <= nu
                and (b.tot is null or b.tot > nu)
                and (b.account = medewerker
                  or (b.rol = any (rollen) and (b.organisatie is null or b.organisatie = organisatie_id))))
$$;

create table toegang.teamlijst_gezien (
    account text primary key references toegang.account,
    op      timestamptz not null
);
comment on table toegang.teamlijst_gezien is 'Wanneer iemand de takenlijst van het team voor het laatst in het logboek kreeg: Tasklist ververst elke tien seconden, één regel per uur is genoeg.';

-- SPDX-License-Identifier: EUPL-1.2
-- Whom an involvement is for, as one key: a person, a role everywhere, or a role in one organisation. One index then
-- finds what somebody is involved in, and the planner knows of each key how many there are: with three columns and an
-- "or" it guessed a role everywhere to be a part of everything, and read every involvement and every offered task.
alter table toegang.betrokkenheid
    add column wie text not null generated always as
        (coalesce('account:' || account, 'rol:' || rol || coalesce('@' || organisatie, ''))) stored;
comment on column toegang.betrokkenheid.wie is 'Voor wie: account:id, rol:code (overal) of rol:code@organisatie. Zoeken gaat hierop.';
create index betrokkenheid_wie on toegang.betrokkenheid (wie);
create index betrokkenheid_tweede_persoon on toegang.betrokkenheid (wie)
    where grond in ('tweede persoon', 'tweede persoon van één vraag');
create index taak_aangeboden on toegang.taak (nummer) where toegewezen is null;
create index vier_ogen_eerste on toegang.vier_ogen (eerste) where besloten_op is null;

-- The keys of one person. Immutable, so that the planner has them before it chooses where to begin.
create function toegang.als_wie(medewerker text, rollen text[], organisatie_id text)
    returns text[]
    language sql immutable as
$$
select array ['account:' || medewerker]
           || array(select 'rol:' || rol || coalesce('@' || waar, '')
                    from unnest(rollen) rol, unnest(array [null, organisatie_id]) waar)
$$;

-- The same rule as in V180, found by that key.
create or replace function toegang.betrokken(medewerker text, rollen text[], organisatie_id text, nu timestamptz)
    returns setof toegang.betrokkenheid
    language sql stable as
$$
select b.*
from toegang.betrokkenheid b
where b.wie = any (toegang.als_wie(medewerker, rollen, organisatie_id))
  and b.van <= nu
  and (b.tot is null or b.tot > nu)
  and (b.zolang is null or b.zolang && rollen)
  and not toegang.is_geblokkeerd(b.nummer, medewerker)
$$;

-- The same rule as before, written so that it can begin at the few rows of this person, whichever those are: the tasks
-- on the own name, the numbers of the person or the tasks offered to a rare role. Each branch is one plain join for
-- that; a condition with "or" in it would make PostgreSQL read all tasks. Who is away is offered nothing (V120), who looks in an emergency does no task (V180), who was
-- asked one question sees no more than its task (V134), who is the first of two pairs of eyes doesn't see it (V11).
create or replace function toegang.zichtbare_taken(medewerker text, rollen text[], organisatie_id text, nu timestamptz)
    returns setof toegang.taak
    language sql stable as
$$
select t.*
from (select eigen.*
      from toegang.taak eigen
      where eigen.toegewezen = medewerker
        and eigen.nummer in (select b.nummer
                             from toegang.betrokken(medewerker, rollen, organisatie_id, nu) b
                             where b.grond not in ('noodinzage', 'tweede persoon', 'tweede persoon van één vraag'))
      union all
      select aangeboden.*
      from toegang.taak aangeboden
      where aangeboden.toegewezen is null
        and aangeboden.groepen && rollen
        and not (select toegang.is_afwezig(medewerker, nu))
        and aangeboden.nummer in (select b.nummer
                                  from toegang.betrokken(medewerker, rollen, organisatie_id, nu) b
                                  where b.grond not in ('noodinzage', 'tweede persoon', 'tweede persoon van één vraag'))
      union
      select gevraagd.*
      from toegang.taak gevraagd
      where (gevraagd.toegewezen = medewerker
          or (gevraagd.toegewezen is null and gevraagd.groepen && rollen
              and not (select toegang.is_afwezig(medewerker, nu))))
        and (gevraagd.nummer, gevraagd.sleutel) in
            (select v.nummer, v.taak
             from toegang.betrokken(medewerker, rollen, organisatie_id, nu) b
                      join toegang.vier_ogen v on v.nummer = b.nummer and v.besloten_op is null
             where b.grond in ('tweede persoon', 'tweede persoon van één vraag'))) t
where not exists (select 1
                  from toegang.vier_ogen v
                  where v.nummer = t.nummer
                    and v.taak = t.sleutel
                    and v.besloten_op is null
                    and v.eerste = medewerker)
$$;

create or replace function toegang.taken_van_het_team(medewerker text, rollen text[], organisatie_id text, nu timestamptz)
    returns setof toegang.taak
    language sql stable as
$$
select t.*
from toegang.taak t
where t.nummer in (select b.nummer
                   from toegang.betrokken(medewerker, rollen, organisatie_id, nu) b
                   where b.grond = 'teamleiding')
$$;

-- SPDX-License-Identifier: EUPL-1.2
-- A task that is first of all for one role, such as the report of a leak for the privacy officer: the other roles get it
-- only as long as nobody of that role can. Asked every time and not when the task is made: who could may be away by now.
alter table toegang.taak add column voorrang text;
comment on column toegang.taak.voorrang is 'Code van de rol die voorgaat. Leeg: alle rollen in groepen gelijk.';
update toegang.taak set voorrang = 'fg' where sleutel = 'datalek-melden';

-- Whether somebody of this role can: has an account, is there, and is involved in this number for work.
-- Cheap on purpose: few tasks have a role that goes first, and the planner must not think of it for the others.
create function toegang.kan_iemand(zaaknummer text, rol_code text, nu timestamptz)
    returns boolean
    language sql stable cost 1 as
$$
select exists (select 1
               from toegang.rol r
                        join toegang.account a on a.id = r.account and a.actief
               where r.rol = rol_code
                 and not toegang.is_afwezig(a.id, nu)
                 and exists (select 1
                             from toegang.betrokken(a.id, array [rol_code], a.organisatie, nu) b
                             where b.nummer = zaaknummer
                               and b.grond not in ('noodinzage', 'tweede persoon', 'tweede persoon van één vraag')))
$$;

-- To which roles it is offered now.
create function toegang.groepen_nu(taak toegang.taak, nu timestamptz)
    returns text[]
    language sql stable cost 1 as
$$
select case
           when (taak).voorrang is null then (taak).groepen
           when toegang.kan_iemand((taak).nummer, (taak).voorrang, nu) then array [(taak).voorrang]
           else (taak).groepen end
$$;

-- As in V215, with the role that goes first.
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
        and (aangeboden.voorrang is null or toegang.groepen_nu(aangeboden, nu) && rollen)
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

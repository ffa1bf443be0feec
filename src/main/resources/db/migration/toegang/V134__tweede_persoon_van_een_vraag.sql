-- SPDX-License-Identifier: EUPL-1.2
-- So does somebody who may see no more of the case than the question itself.
create or replace function toegang.zichtbare_taken(medewerker text, rollen text[], organisatie_id text, nu timestamptz)
    returns setof toegang.taak
    language sql stable as
$$
select t.*
from toegang.taak t
where (t.toegewezen = medewerker or (t.toegewezen is null and t.groepen && rollen))
  and exists (select 1
              from toegang.betrokkenheid b
              where b.nummer = t.nummer
                and b.van <= nu
                and (b.tot is null or b.tot > nu)
                and (b.account = medewerker
                  or (b.rol = any (rollen) and (b.organisatie is null or b.organisatie = organisatie_id)))
                and (b.grond not in ('tweede persoon', 'tweede persoon van één vraag')
                  or exists (select 1
                             from toegang.vier_ogen v
                             where v.nummer = t.nummer
                               and v.taak = t.sleutel
                               and v.besloten_op is null)))
  and not exists (select 1
                  from toegang.vier_ogen v
                  where v.nummer = t.nummer
                    and v.taak = t.sleutel
                    and v.besloten_op is null
                    and v.eerste = medewerker)
$$;

-- SPDX-License-Identifier: EUPL-1.2
create table toegang.afwezigheid (
    id          bigint generated always as identity primary key,
    account     text        not null references toegang.account,
    van         timestamptz not null,
    tot         timestamptz,
    account_uit boolean     not null default false,
    door        text        not null,
    op          timestamptz not null,
    check (tot is null or tot >= van)
);
comment on table toegang.afwezigheid is 'Wie er niet is, van wanneer tot wanneer; zonder einde bij ziekte. Waarom iemand er niet is, staat er niet.';
comment on column toegang.afwezigheid.account_uit is 'Begonnen doordat het account is uitgezet; eindigt als het weer aan gaat.';
create index afwezigheid_account on toegang.afwezigheid (account);

-- Whose account is off is away too.
create function toegang.is_afwezig(medewerker text, nu timestamptz) returns boolean
    language sql stable as
$$
select exists (select 1 from toegang.afwezigheid a
               where a.account = medewerker and a.van <= nu and (a.tot is null or a.tot > nu))
    or exists (select 1 from toegang.account c where c.id = medewerker and not c.actief)
$$;

-- Somebody who is away is offered nothing: what this person would take, would stay with somebody who is not there.
create or replace function toegang.zichtbare_taken(medewerker text, rollen text[], organisatie_id text, nu timestamptz)
    returns setof toegang.taak
    language sql stable as
$$
select t.*
from toegang.taak t
where (t.toegewezen = medewerker
       or (t.toegewezen is null and t.groepen && rollen and not (select toegang.is_afwezig(medewerker, nu))))
  and exists (select 1
              from toegang.betrokkenheid b
              where b.nummer = t.nummer
                and b.van <= nu
                and (b.tot is null or b.tot > nu)
                and (b.account = medewerker
                  or (b.rol = any (rollen) and (b.organisatie is null or b.organisatie = organisatie_id)))
                and (b.grond <> 'tweede persoon'
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

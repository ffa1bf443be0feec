-- SPDX-License-Identifier: EUPL-1.2
-- Two people turn out to be one (X6): who is shut out of the case of the one, is of the case of the other, as long as
-- they count as one person.
alter table toegang.blokkade
    alter column motief drop not null,
    add column overgenomen boolean not null default false,
    add column opgeheven boolean not null default false,
    add check (motief is not null or overgenomen),
    add check (tot is not null or not opgeheven);
comment on column toegang.blokkade.overgenomen is 'Komt van een andere zaak van dezelfde cliënt; vervalt als dat conflict of de samenvoeging vervalt.';
comment on column toegang.blokkade.opgeheven is 'Een tweede persoon was akkoord met opheffen. Wat alleen vervalt, is niet opgeheven.';

-- Until now nothing else ended one.
update toegang.blokkade set opgeheven = true where tot is not null;

insert into toegang.blokkade (nummer, account, rij, van, door, overgenomen)
select distinct on (z.nummer, c.account) z.nummer, c.account, gen_random_uuid()::text, now(), 'systeem', true
from zaak.zaak z
join persoon.telt_als ik on ik.persoon = z.persoon
join persoon.telt_als ander on ander.telt_als = ik.telt_als and ander.persoon <> ik.persoon
join zorgcoordinatie.belangenconflict c on c.persoon = ander.persoon
join toegang.account a on a.id = c.account
where not exists (select 1 from toegang.blokkade b
                  where b.nummer = z.nummer and b.account = c.account
                    and (b.tot is null or (b.opgeheven and b.tot >= c.gemeld_op)))
order by z.nummer, c.account;

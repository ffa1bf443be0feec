-- SPDX-License-Identifier: EUPL-1.2
-- D09: figures stay, and nobody is in them. What is destroyed is counted here first, so that no year changes by it.
create table rapportage.vernietigd (
    soort    text    not null check (soort in ('signaal', 'geopend', 'gesloten')),
    maand    date    not null,
    uitkomst text    not null,
    aantal   integer not null check (aantal > 0),
    primary key (soort, maand, uitkomst)
);
comment on table rapportage.vernietigd is 'Aantallen van wat is vernietigd, per maand van toen. uitkomst is leeg voor een zaak.';

create or replace view rapportage.signaal_per_maand as
select extract(year from maand)::integer  as jaar,
       extract(month from maand)::integer as maand,
       uitkomst,
       sum(aantal)::bigint                as aantal
from (select date_trunc('month', ontvangen_op at time zone 'Europe/Amsterdam')::date as maand,
             coalesce(uitkomst, 'open') as uitkomst, 1 as aantal
      from signaal.signaal
      union all
      select maand, uitkomst, aantal from rapportage.vernietigd where soort = 'signaal') s
group by 1, 2, 3;

create or replace view rapportage.zaak_per_maand as
select extract(year from maand)::integer  as jaar,
       extract(month from maand)::integer as maand,
       soort,
       sum(aantal)::bigint                as aantal
from (select date_trunc('month', geopend_op at time zone 'Europe/Amsterdam')::date as maand, 'geopend' as soort, 1 as aantal
      from zaak.zaak
      union all
      select date_trunc('month', gesloten_op at time zone 'Europe/Amsterdam')::date, 'gesloten', 1
      from zaak.zaak
      where gesloten_op is not null
      union all
      select maand, soort, aantal from rapportage.vernietigd where soort <> 'signaal') z
group by 1, 2, 3;

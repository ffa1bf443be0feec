-- SPDX-License-Identifier: EUPL-1.2
-- What the figures of shelter need to know of the past (K07, K08): how many beds there were, and until when somebody
-- waited for one.

create table opvang.bedden (
    id     bigint generated always as identity primary key,
    plek   bigint      not null references opvang.plek,
    vanaf  timestamptz not null,
    soort  text        not null,
    aantal integer     not null check (aantal between 0 and 500)
);
comment on table opvang.bedden is 'Hoeveel bedden van welke soort een opvanglocatie had, telkens vanaf wanneer: voor de bezetting van een eerdere maand.';
create index bedden_plek on opvang.bedden (plek, id);

-- Of the places that were there already nobody knows since when; they were there when the first client came.
insert into opvang.bedden (plek, vanaf, soort, aantal)
select p.id,
       least(now(), (select min(b.aangekomen_op) from opvang.plaatsing b where b.plek = p.id)::timestamp
           at time zone 'Europe/Amsterdam'),
       p.soort, p.capaciteit
from opvang.plek p;

alter table opvang.behoefte add column geeindigd_op timestamptz;
comment on column opvang.behoefte.geeindigd_op is 'Wanneer er een plek was of geen plek meer nodig was; leeg zolang iemand zoekt, en bij een behoefte van voor deze kolom.';

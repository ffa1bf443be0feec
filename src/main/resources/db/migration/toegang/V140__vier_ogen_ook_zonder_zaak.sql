-- SPDX-License-Identifier: EUPL-1.2
-- A question to a second person need not belong to a signal or case, knows who may answer, from which session it was
-- asked, and can be withdrawn. besloten_op is when it ended, in whatever way.
alter table toegang.vier_ogen
    add rollen          text[]  not null default '{}',
    add plaatsvervanger text,
    add sessie          text,
    add ingetrokken     boolean not null default false,
    add constraint ingetrokken_is_geen_besluit check (not ingetrokken or (tweede is null and akkoord is null));
comment on column toegang.vier_ogen.rollen is 'Wie mag antwoorden: eerst de gevraagde rol, na doorzetten ook die van de plaatsvervanger. Leeg bij vragen van voor deze kolom.';
comment on column toegang.vier_ogen.plaatsvervanger is 'De rol die ook mag antwoorden als T37 voorbij is; leeg als het proces van de zaak dat zelf regelt.';
comment on column toegang.vier_ogen.sessie is 'Vingerafdruk van de sessie waarin is gevraagd: daaruit komt geen antwoord, ook niet met een ander account.';

-- One open question per subject and step; of older doubles only the last was still answered.
update toegang.vier_ogen v
   set besloten_op = v.gevraagd_op, ingetrokken = true
 where v.besloten_op is null
   and exists (select 1 from toegang.vier_ogen w
                where w.nummer = v.nummer and w.taak = v.taak and w.besloten_op is null and w.id > v.id);
drop index toegang.vier_ogen_open;
create unique index vier_ogen_open on toegang.vier_ogen (nummer, taak) where besloten_op is null;
create index vier_ogen_wacht on toegang.vier_ogen using gin (rollen) where besloten_op is null;

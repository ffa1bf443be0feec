-- SPDX-License-Identifier: EUPL-1.2
-- domain.md 5.1 (uitbuiting): somebody can be exploited in more than one sector; zaak.kernset.sector is the main one.
alter table zaak.kernset add column andere_sectoren bytea;
comment on column zaak.kernset.andere_sectoren is 'De andere sectoren, versleuteld. De hoofdsector staat in sector.';

-- D09: who turned 18 on the way has a part under the Jeugdwet and a part under the Wmo.
alter table zaak.zaak
    add column wmo_vernietigen_op date,
    add constraint wmo_deel_van_een_gesloten_dossier check (wmo_vernietigen_op is null or vernietigen_op is not null);
comment on column zaak.zaak.wmo_vernietigen_op is 'Alleen gevuld als de cliënt tijdens de zaak 18 werd: tot dan geldt de bewaartermijn van de Wmo, ernaast die van de Jeugdwet in vernietigen_op.';

-- SPDX-License-Identifier: EUPL-1.2
alter table zaak.zaak
    alter column signaal drop not null;
comment on column zaak.zaak.signaal is 'Leeg als de zaak is overgenomen van een andere regio of heropend zonder signaal.';

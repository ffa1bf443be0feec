-- SPDX-License-Identifier: EUPL-1.2
-- X2: the care of a client who left for a place that nobody knows stands still; what partners tell meanwhile is kept.
alter table zaak.zaak
    drop constraint status_bestaat,
    add constraint status_bestaat
        check (status in ('nieuw', 'intake', 'begeleiding', 'opgeschort', 'nazorg', 'afgesloten'));
alter table zaak.ketenbericht
    drop constraint ketenbericht_uitkomst_check,
    add constraint uitkomst_bestaat check (uitkomst in ('verwerkt', 'zaak_gesloten', 'opgeschort'));

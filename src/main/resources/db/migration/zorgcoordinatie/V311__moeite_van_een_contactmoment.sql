-- SPDX-License-Identifier: EUPL-1.2
-- K22: kept with the contact itself, for the draft goes when the contact is written down.
alter table zorgcoordinatie.contactmoment
    add column invulminuten integer check (invulminuten >= 0),
    add column concepten integer check (concepten >= 0);
comment on column zorgcoordinatie.contactmoment.invulminuten is 'Hele minuten tussen het eerste concept en het vastleggen; 0 zonder concept, leeg als het niet is gemeten. Alleen voor de mediaan van allen samen (K22).';
comment on column zorgcoordinatie.contactmoment.concepten is 'Hoe vaak het concept is bewaard. Alleen voor de mediaan van allen samen (K22).';

-- SPDX-License-Identifier: EUPL-1.2
-- The form of a session that is sent twice makes one session.
alter table training.sessie add column kenmerk text unique;
comment on column training.sessie.kenmerk is 'Kenmerk van het formulier waarmee de training is gemaakt: twee keer versturen is één training';

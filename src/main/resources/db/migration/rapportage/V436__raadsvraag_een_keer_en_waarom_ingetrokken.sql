-- SPDX-License-Identifier: EUPL-1.2
-- The form of a question that is sent twice makes one question. A question can be taken back because it was registered by mistake.
alter table rapportage.raadsvraag add column formulier text unique;
alter table rapportage.raadsvraag add column intrekreden text check (intrekreden in ('door_de_raad', 'onterecht_geregistreerd'));
comment on column rapportage.raadsvraag.formulier is 'Kenmerk van het formulier waarmee de vraag is geregistreerd: twee keer versturen is één vraag.';
comment on column rapportage.raadsvraag.intrekreden is 'Waarom er geen antwoord komt. Leeg bij een ingetrokken vraag: door de raad.';

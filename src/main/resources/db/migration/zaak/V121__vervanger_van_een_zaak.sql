-- SPDX-License-Identifier: EUPL-1.2
alter table zaak.zaak
    add column vervanger     text,
    add column vervangen_tot date,
    add check (vervanger is null or vervanger <> coordinator);
comment on column zaak.zaak.vervanger is 'Wie nu doet wat de afwezige zorgcoördinator anders doet; leeg als die er is. De zorgcoördinator blijft verantwoordelijk.';
comment on column zaak.zaak.vervangen_tot is 'De laatste dag daarvan; leeg zolang die niet bekend is.';

-- SPDX-License-Identifier: EUPL-1.2
alter table zaak.tijdlijn add column compartiment text;
comment on column zaak.tijdlijn.compartiment is 'Waar de regel over gaat; leeg: over het verloop van de zaak, dat ook wie het werk verdeelt mag zien.';

-- Of what was written before nobody can tell: only who sees what a case is about sees it.
update zaak.tijdlijn set compartiment = 'zorg';

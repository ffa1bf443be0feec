-- SPDX-License-Identifier: EUPL-1.2
-- P13.7: what goes out are the tables with small counts hidden, so they have a hash of their own from when they are made.
alter table rapportage.afscherming add column hash text;
update rapportage.afscherming set hash = encode(sha256(convert_to(inhoud, 'UTF8')), 'hex');
alter table rapportage.afscherming alter column hash set not null;
alter table rapportage.afscherming add constraint afscherming_hash_check check (hash ~ '^[0-9a-f]{64}$');
comment on column rapportage.afscherming.hash is 'SHA-256 van inhoud, zoals zij is gemaakt: voor publicatie gecontroleerd.';

-- SPDX-License-Identifier: EUPL-1.2
-- K20: whether somebody came back within some months must still be known when the case before is destroyed.
alter table zaak.zaak add column vorige_gesloten_op timestamptz;
update zaak.zaak z
set vorige_gesloten_op = v.gesloten_op
from zaak.zaak v
where v.persoon = z.persoon and v.episode = z.episode - 1;
comment on column zaak.zaak.vorige_gesloten_op is 'Einde van de begeleiding in de vorige zaak van dezelfde persoon; leeg bij de eerste.';

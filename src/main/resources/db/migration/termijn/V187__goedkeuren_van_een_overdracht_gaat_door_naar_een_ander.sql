-- SPDX-License-Identifier: EUPL-1.2
-- X10: no handover waits for one person who is not there.
update termijn.regel set gevolg = 'ook een andere zorgcoördinator mag goedkeuren; vraag de teamleider' where code = 'T139';

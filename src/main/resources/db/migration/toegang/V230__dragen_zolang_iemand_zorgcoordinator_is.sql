-- SPDX-License-Identifier: EUPL-1.2
-- Who carries or covers a case, or was given an earlier file, does so as a coordinator: without that role it is over at
-- the next request, as it already is for access in an emergency (V180).
update toegang.betrokkenheid
set zolang = '{zorgcoordinator}'
where account is not null
  and grond in ('zorgcoördinator', 'waarnemer', 'eerdere zaak')
  and zolang is null;

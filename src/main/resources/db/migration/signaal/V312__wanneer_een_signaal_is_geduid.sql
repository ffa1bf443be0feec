-- SPDX-License-Identifier: EUPL-1.2
-- K04: how long the triage takes. Of what was judged before, the deadline that it met says when.
alter table signaal.signaal add column geduid_op timestamptz;
update signaal.signaal s
set geduid_op = (select min(t.gehaald_op) from termijn.termijn t where t.nummer = s.nummer and t.regel = 'T01')
where s.duiding is not null;
comment on column signaal.signaal.geduid_op is 'Wanneer de duiding voor het eerst werd vastgesteld.';

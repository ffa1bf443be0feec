-- SPDX-License-Identifier: EUPL-1.2
alter table signaal.signaal add column getraind text check (getraind in ('getraind', 'ongetraind', 'onbekend'));
comment on column signaal.signaal.getraind is 'Of de organisatie van de melder getraind was op de dag van ontvangst (K17), zoals bekend toen het signaal voor het eerst werd geteld; leeg tot dan.';

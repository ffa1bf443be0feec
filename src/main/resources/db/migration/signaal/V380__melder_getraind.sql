-- SPDX-License-Identifier: EUPL-1.2
-- Apart from the signal: that it was counted is no act on it.
create table signaal.melderstraining (
    nummer   text primary key references signaal.signaal,
    getraind text not null check (getraind in ('getraind', 'ongetraind', 'onbekend'))
);
comment on table signaal.melderstraining is 'Of de organisatie van de melder getraind was op de dag van ontvangst (K17), zoals bekend toen het signaal voor het eerst werd geteld.';

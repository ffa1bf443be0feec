-- SPDX-License-Identifier: EUPL-1.2
-- How far a count from nothing is and what the last check found: of Baken, not of one of its servers.
create table rapportage.telstand (
    een              boolean     primary key default true check (een),
    bezig            timestamptz,
    gezien           timestamptz not null default '-infinity',
    dossiers         bigint      not null default 0,
    geteld_op        timestamptz,
    mislukt          boolean     not null default false,
    gecontroleerd_op timestamptz,
    verschillen      integer     not null default 0
);
comment on table rapportage.telstand is 'Eén rij: hoe ver het hertellen is en wat de laatste controle vond.';
comment on column rapportage.telstand.bezig is 'Sinds wanneer een server alles opnieuw telt, leeg als geen server dat doet';
comment on column rapportage.telstand.gezien is 'Wanneer die server voor het laatst liet weten dat hij nog telt';
insert into rapportage.telstand default values;

-- SPDX-License-Identifier: EUPL-1.2
create table zaak.voor_opschorting (
    nummer  text   not null references zaak.zaak,
    termijn bigint not null,
    primary key (nummer, termijn)
);
comment on table zaak.voor_opschorting is 'Welke termijnen liepen toen de zaak werd opgeschort (X2). Komt de cliënt terug, dan lopen die van de wet weer met hun eigen einddatum, en begint een norm voor de intake opnieuw.';

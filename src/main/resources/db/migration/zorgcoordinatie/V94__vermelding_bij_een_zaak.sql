-- SPDX-License-Identifier: EUPL-1.2
create table zorgcoordinatie.vermelding (
    persoon bigint primary key,
    nummer  text   not null references zaak.zaak
);
comment on table zorgcoordinatie.vermelding is 'Bij welke zaak een vermelding in een signaal hoort: meer signalen over dezelfde persoon geven samen één zaak.';
create index vermelding_nummer on zorgcoordinatie.vermelding (nummer);

-- SPDX-License-Identifier: EUPL-1.2
create table toegang.aanmeldpoging (
    naam       text primary key,
    mislukt    integer     not null,
    wacht_tot  timestamptz,
    laatst_op  timestamptz not null
);
comment on table toegang.aanmeldpoging is 'Mislukte aanmeldingen per gebruikersnaam, of die nu bestaat of niet: uit het antwoord is niet te raden welke namen er zijn.';
comment on column toegang.aanmeldpoging.naam is 'Blind token van wat is getypt; dat kan ook een wachtwoord zijn in het verkeerde veld.';
create index aanmeldpoging_laatst on toegang.aanmeldpoging (laatst_op);
alter table toegang.account
    drop column mislukt,
    drop column wacht_tot;

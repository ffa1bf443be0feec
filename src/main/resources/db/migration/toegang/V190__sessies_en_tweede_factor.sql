-- SPDX-License-Identifier: EUPL-1.2
alter table toegang.account
    add laatst_aangemeld_op timestamptz;
comment on column toegang.account.laatst_aangemeld_op is 'Wanneer deze persoon voor het laatst helemaal was aangemeld; leeg als dat nog nooit is gebeurd.';

create table toegang.sessie (
    id            text primary key,
    account       text        not null references toegang.account,
    begonnen_op   timestamptz not null,
    gebruikt_op   timestamptz not null,
    aangetoond_op timestamptz not null,
    tweede_factor boolean     not null,
    browser       text        not null,
    beeindigd_op  timestamptz,
    einde         text,
    check ((beeindigd_op is null) = (einde is null))
);
create index sessie_van on toegang.sessie (account, begonnen_op);
comment on table toegang.sessie is 'Aanmeldingen van de laatste dagen. Met het nummer kan niemand zich aanmelden; het geheim staat alleen in het koekje.';
comment on column toegang.sessie.gebruikt_op is 'Op een minuut nauwkeurig.';
comment on column toegang.sessie.aangetoond_op is 'Wanneer deze persoon hier voor het laatst het wachtwoord (en de code) heeft getypt.';
comment on column toegang.sessie.tweede_factor is 'Of in deze sessie de tweede stap is gezet.';
comment on column toegang.sessie.browser is 'Soort browser en apparaat in woorden, uit een vaste lijst.';

create table toegang.tweede_factor (
    account      text primary key references toegang.account,
    geheim       bytea,
    ingesteld_op timestamptz,
    laatste_stap bigint not null default 0,
    hersteld_op  timestamptz
);
comment on table toegang.tweede_factor is 'De app met codes van een persoon. Zonder ingesteld_op telt zij nog niet.';
comment on column toegang.tweede_factor.laatste_stap is 'De halve minuut (RFC 6238) van de laatst gebruikte code: die en oudere gelden niet meer.';
comment on column toegang.tweede_factor.hersteld_op is 'Wanneer een beheerder dit heeft gewist; leeg zodra deze persoon het opnieuw heeft ingesteld.';

create table toegang.herstelcode (
    account     text not null references toegang.account,
    code        text not null,
    gebruikt_op timestamptz,
    primary key (account, code)
);
comment on column toegang.herstelcode.code is 'Blind token van de code: te herkennen, niet te lezen.';

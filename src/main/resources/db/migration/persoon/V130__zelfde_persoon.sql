-- SPDX-License-Identifier: EUPL-1.2
-- X6: the same person twice. A merge is a pointer: nothing of either is moved or overwritten (ADR 0014).
alter table persoon.persoon
    add column opgegaan_in text references persoon.persoon,
    add constraint niet_in_zichzelf check (opgegaan_in <> id);
comment on column persoon.persoon.opgegaan_in is 'De oudste van dezelfde persoon, leeg als dat deze is. Volgt uit persoon.samenvoeging en wordt nooit met de hand gezet.';
create index persoon_opgegaan_in on persoon.persoon (opgegaan_in) where opgegaan_in is not null;

create table persoon.eerder (
    id            bigint generated always as identity primary key,
    persoon       text        not null references persoon.persoon,
    rij           text        not null unique,
    naam          bytea,
    geboortedatum bytea,
    tot           timestamptz not null
);
comment on table persoon.eerder is 'Hoe iemand eerder bekend stond, elk veld versleuteld.';
create index eerder_persoon on persoon.eerder (persoon);

create table persoon.token (
    persoon text not null references persoon.persoon,
    soort   text not null,
    token   text not null,
    primary key (persoon, soort, token)
);
comment on table persoon.token is 'Blinde tokens met de sleutel van de kluis: gelijke gegevens zijn te vinden zonder dat iemand ze kan lezen.';
create index token_gelijk on persoon.token (soort, token);

create table persoon.koppeling (
    id          bigint generated always as identity primary key,
    a           text        not null references persoon.persoon,
    b           text        not null references persoon.persoon,
    bron        text        not null check (bron in ('gelijkenis', 'import')),
    score       numeric(3, 2),
    gevonden_op timestamptz not null,
    soort       text check (soort in ('niet_zelfde', 'gezin', 'mogelijk_zelfde', 'zelfde')),
    motief      bytea,
    door        text,
    besloten_op timestamptz,
    unique (a, b),
    check (a < b),
    check ((soort is null) = (besloten_op is null))
);
comment on table persoon.koppeling is 'Twee personen die op elkaar lijken, en wat iemand daarvan vond. Een paar dat niet dezelfde is, wordt niet opnieuw gevraagd.';
create index koppeling_b on persoon.koppeling (b);

create table persoon.samenvoeging (
    id                 bigint generated always as identity primary key,
    koppeling          bigint      not null references persoon.koppeling,
    eerste             text,
    tweede_oog         text,
    op                 timestamptz not null,
    teruggedraaid_op   timestamptz,
    teruggedraaid_door text,
    reden              bytea,
    check (tweede_oog <> eerste),
    check ((eerste is null) = (tweede_oog is null)),
    check ((teruggedraaid_op is null) = (teruggedraaid_door is null))
);
comment on table persoon.samenvoeging is 'Elke keer dat twee personen als dezelfde gelden, van wanneer tot wanneer. Zonder eerste en tweede oog: zo overgenomen bij een import.';
create unique index samenvoeging_geldt on persoon.samenvoeging (koppeling) where teruggedraaid_op is null;
create index samenvoeging_tweede on persoon.samenvoeging (tweede_oog, teruggedraaid_op);

create view persoon.telt_als as
select id as persoon, coalesce(opgegaan_in, id) as telt_als
from persoon.persoon;
comment on view persoon.telt_als is 'Wie als dezelfde persoon telt: personen zijn de verschillende waarden van telt_als, vermeldingen de rijen.';

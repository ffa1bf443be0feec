-- SPDX-License-Identifier: EUPL-1.2
-- A conflict of interest shuts somebody out of one number, whatever else this person is or does there.
create table toegang.blokkade (
    id      bigint generated always as identity primary key,
    nummer  text        not null,
    account text        not null references toegang.account,
    rij     text        not null,
    motief  bytea       not null,
    van     timestamptz not null,
    door    text        not null,
    tot     timestamptz
);
comment on table toegang.blokkade is 'Belangenconflict: dit account ziet en doet niets bij dit nummer, op welke grond ook. Geldt tot een tweede persoon akkoord is met opheffen.';
comment on column toegang.blokkade.motief is 'Versleuteld (rij is de sleutel van de rij): waarom.';
create unique index blokkade_geldt on toegang.blokkade (nummer, account) where tot is null;

create table toegang.opheffing (
    nummer   text primary key,
    blokkade bigint not null references toegang.blokkade,
    motief   bytea  not null
);
comment on table toegang.opheffing is 'De vraag aan een tweede persoon om een blokkade op te heffen; het antwoord staat in vier_ogen.';

create table toegang.noodinzage (
    nummer       text primary key,
    zaak         text        not null,
    account      text        not null references toegang.account,
    categorie    text        not null,
    reden        bytea       not null,
    dragers      text[]      not null,
    van          timestamptz not null,
    tot          timestamptz not null,
    beeindigd_op timestamptz,
    check (tot > van),
    check (beeindigd_op between van and tot)
);
comment on table toegang.noodinzage is 'Toegang in nood (X9): wie, waarom en tot wanneer. Het oordeel erover staat in vier_ogen, onder hetzelfde nummer.';
comment on column toegang.noodinzage.dragers is 'Accounts die de zaak op dat moment droegen of waarnamen: zij horen ervan.';
create index noodinzage_zaak on toegang.noodinzage (zaak);
create index noodinzage_account on toegang.noodinzage (account);

alter table toegang.betrokkenheid add column zolang text[];
comment on column toegang.betrokkenheid.zolang is 'Geldt alleen zolang dit account een van deze rollen heeft; leeg is altijd.';

create function toegang.is_geblokkeerd(het_nummer text, medewerker text) returns boolean
    language sql stable as
$$
select exists (select 1 from toegang.blokkade k
               where k.nummer = het_nummer and k.account = medewerker and k.tot is null)
$$;

-- The one place that decides on what grounds somebody is involved now, and in what. Lists, pages, tasks and questions
-- all ask this; the planner writes it into each of them.
create function toegang.betrokken(medewerker text, rollen text[], organisatie_id text, nu timestamptz)
    returns setof toegang.betrokkenheid
    language sql stable as
$$
select b.*
from toegang.betrokkenheid b
where b.van <= nu
  and (b.tot is null or b.tot > nu)
  and (b.account = medewerker
    or (b.rol = any (rollen) and (b.organisatie is null or b.organisatie = organisatie_id)))
  and (b.zolang is null or b.zolang && rollen)
  and not toegang.is_geblokkeerd(b.nummer, medewerker)
$$;

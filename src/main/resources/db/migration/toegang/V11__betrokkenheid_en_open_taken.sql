create table toegang.betrokkenheid (
    id          bigint generated always as identity primary key,
    nummer      text        not null,
    account     text references toegang.account,
    rol         text,
    organisatie text references toegang.organisatie,
    grond       text        not null,
    van         timestamptz not null,
    tot         timestamptz,
    check ((account is null) <> (rol is null))
);
comment on table toegang.betrokkenheid is 'Wie op welke grond bij een signaal of zaak hoort, van wanneer tot wanneer. Zonder rij geen toegang.';
create index betrokkenheid_nummer on toegang.betrokkenheid (nummer);
create index betrokkenheid_account on toegang.betrokkenheid (account);

create table toegang.taak (
    taak_id     text primary key,
    proces      text        not null,
    sleutel     text        not null,
    label       text        not null,
    nummer      text        not null,
    groepen     text[]      not null,
    toegewezen  text,
    aangemaakt  timestamptz not null,
    vervalt     timestamptz
);
comment on table toegang.taak is 'Eén rij per open taak, geschreven in de transactie van de motor: lijsten vragen deze tabel.';
create index taak_groepen on toegang.taak using gin (groepen);
create index taak_toegewezen on toegang.taak (toegewezen, vervalt);
create index taak_nummer on toegang.taak (nummer);

create table toegang.vier_ogen (
    id            bigint generated always as identity primary key,
    nummer        text        not null,
    taak          text        not null,
    onderwerp     text        not null,
    eerste        text        not null,
    gevraagd_op   timestamptz not null,
    doorgezet_op  timestamptz,
    tweede        text,
    akkoord       boolean,
    motief        bytea,
    besloten_op   timestamptz,
    check (tweede is null or tweede <> eerste)
);
comment on table toegang.vier_ogen is 'Een besluit van twee verschillende mensen. Blijft de tweede uit, dan gaat de vraag door naar de volgende, nooit vanzelf door.';
create index vier_ogen_open on toegang.vier_ogen (nummer, taak) where besloten_op is null;

-- The one rule behind Tasklist, the task page and every list: an open task is yours, or offered to a role of yours,
-- and you are involved in its number, and you are not the first of a four-eyes decision about it.
create function toegang.zichtbare_taken(medewerker text, rollen text[], organisatie_id text, nu timestamptz)
    returns setof toegang.taak
    language sql stable as
$$
select t.*
from toegang.taak t
where (t.toegewezen = medewerker or (t.toegewezen is null and t.groepen && rollen))
  and exists (select 1
              from toegang.betrokkenheid b
              where b.nummer = t.nummer
                and b.van <= nu
                and (b.tot is null or b.tot > nu)
                and (b.account = medewerker
                  or (b.rol = any (rollen) and (b.organisatie is null or b.organisatie = organisatie_id))))
  and not exists (select 1
                  from toegang.vier_ogen v
                  where v.nummer = t.nummer
                    and v.taak = t.sleutel
                    and v.besloten_op is null
                    and v.eerste = medewerker)
$$;

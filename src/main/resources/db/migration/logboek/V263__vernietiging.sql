-- SPDX-License-Identifier: EUPL-1.2
-- D09: the list that two people agree on, and what proves afterwards that it was done. Of a destroyed file only a hash
-- stays, slow to make, so that who has a number can prove that it is gone, and nobody can list the numbers.
create schema vernietiging;

create table vernietiging.lijst (
    nummer         text primary key,
    stand          text        not null check (stand in ('open', 'akkoord', 'niet_akkoord', 'ingetrokken', 'klaar')),
    opgesteld_door text        not null,
    opgesteld_op   timestamptz not null,
    tweede         text check (tweede <> opgesteld_door),
    besloten_op    timestamptz,
    klaar_op       timestamptz,
    weggelaten     integer     not null,
    tegengehouden  integer     not null default 0,
    zout           text        not null check (zout ~ '^[0-9a-f]{32}$'),
    rondes         integer     not null check (rondes >= 100000),
    check ((stand in ('akkoord', 'klaar')) <= (tweede is not null)),
    check ((stand = 'klaar') = (klaar_op is not null))
);
comment on table vernietiging.lijst is 'Een voorstel om dossiers te vernietigen, en als zij klaar is het bewijs. Zonder persoonsgegevens; weggelaten en tegengehouden zijn aantallen.';

create table vernietiging.dossier (
    lijst          text not null references vernietiging.lijst,
    nummer         text not null,
    regel          text not null,
    regel_versie   date not null,
    vernietigen_op date not null,
    stand          text not null check (stand in ('wacht', 'mislukt', 'weggelaten', 'tegengehouden')),
    reden          text check ((reden is null) = (stand in ('wacht', 'mislukt'))),
    primary key (lijst, nummer)
);
comment on table vernietiging.dossier is 'Wat op een lijst staat en er nog is. De rij gaat weg met het dossier zelf.';
create unique index dossier_op_een_lijst on vernietiging.dossier (nummer) where stand in ('wacht', 'mislukt');

create table vernietiging.bewijs (
    lijst text not null references vernietiging.lijst,
    hash  text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (lijst, hash)
);
comment on table vernietiging.bewijs is 'Per vernietigd nummer van een zaak of signaal: PBKDF2-HMAC-SHA256 met zout en rondes van de lijst.';

create table vernietiging.telling (
    lijst  text    not null references vernietiging.lijst,
    tabel  text    not null,
    aantal integer not null check (aantal > 0),
    primary key (lijst, tabel)
);
comment on table vernietiging.telling is 'Hoeveel rijen er weg zijn, per tabel.';

create table vernietiging.grond (
    lijst        text    not null references vernietiging.lijst,
    regel        text    not null,
    regel_versie date    not null,
    aantal       integer not null check (aantal > 0),
    primary key (lijst, regel, regel_versie)
);
comment on table vernietiging.grond is 'Hoeveel dossiers volgens welke rij van welke bewaartermijn weg zijn.';

create function vernietiging.bewijs_blijft() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from vernietiging.lijst l where l.nummer = old.lijst and l.stand = 'klaar') then
        raise exception 'het bewijs van een vernietiging verandert niet';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger blijft before update or delete on vernietiging.bewijs for each row execute function vernietiging.bewijs_blijft();
create trigger blijft before update or delete on vernietiging.telling for each row execute function vernietiging.bewijs_blijft();
create trigger blijft before update or delete on vernietiging.grond for each row execute function vernietiging.bewijs_blijft();

create function vernietiging.lijst_blijft() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' or old.stand = 'klaar' then
        raise exception 'het bewijs van een vernietiging verandert niet';
    end if;
    return new;
end
$$;
create trigger blijft before update or delete on vernietiging.lijst for each row execute function vernietiging.lijst_blijft();

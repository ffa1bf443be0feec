create schema logboek;

create table logboek.regel (
    id          bigint generated always as identity primary key,
    op          timestamptz not null,
    medewerker  text        not null,
    organisatie text        not null,
    soort       text        not null check (soort in ('handeling', 'inzage')),
    wat         text        not null,
    nummer      text        not null,
    grond       text        not null,
    toegestaan  boolean     not null
);
comment on table logboek.regel is 'Wie deed of zag wat, wanneer, over welk nummer, op welke grond. Alleen toevoegen.';
create index regel_nummer on logboek.regel (nummer, id);

create function logboek.alleen_toevoegen() returns trigger language plpgsql as
$$
begin
    raise exception 'het logboek kan alleen groeien';
end
$$;
create trigger alleen_toevoegen before update or delete or truncate on logboek.regel
    for each statement execute function logboek.alleen_toevoegen();

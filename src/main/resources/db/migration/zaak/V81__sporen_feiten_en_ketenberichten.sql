-- SPDX-License-Identifier: EUPL-1.2
alter table zaak.zaak
    add column eerste_waarneming date;
update zaak.zaak set eerste_waarneming = geopend_op::date;
alter table zaak.zaak
    alter column eerste_waarneming set not null;
comment on column zaak.zaak.eerste_waarneming is 'De dag van het eerste signaal: daarvoor kan in deze zaak niets zijn gebeurd.';

create table zaak.spoor (
    id           bigint generated always as identity primary key,
    nummer       text        not null references zaak.zaak,
    spoor        text        not null check (spoor in ('opvang', 'medische_zorg', 'psychische_zorg', 'strafrecht', 'verblijf', 'juridisch')),
    begonnen_op  timestamptz not null,
    geeindigd_op timestamptz
);
comment on table zaak.spoor is 'Welke sporen (P04 tot en met P09) voor een zaak lopen of liepen.';
create unique index spoor_loopt_een_keer on zaak.spoor (nummer, spoor) where geeindigd_op is null;

create table zaak.feit (
    id            bigint generated always as identity primary key,
    nummer        text        not null references zaak.zaak,
    rij           text        not null unique,
    token         text        not null,
    soort         bytea       not null,
    op            date        not null,
    bron          bytea       not null,
    vastgelegd_op timestamptz not null,
    unique (nummer, token)
);
comment on table zaak.feit is 'Wat sporen elkaar vertellen: dat iets is gebeurd, wanneer en volgens wie. De soort is versleuteld: die zegt iets over strafzaak of verblijf.';

create table zaak.ketenbericht (
    id           bigint generated always as identity primary key,
    nummer       text        not null references zaak.zaak,
    rij          text        not null unique,
    token        text        not null,
    soort        bytea       not null,
    van          bytea       not null,
    op           date        not null,
    kenmerk      bytea,
    uitkomst     text        not null check (uitkomst in ('verwerkt', 'zaak_gesloten')),
    door         text        not null,
    ontvangen_op timestamptz not null,
    unique (nummer, token)
);
comment on table zaak.ketenbericht is 'Berichten van ketenpartners. Hetzelfde bericht telt één keer: token is gelijk bij gelijke soort, dag en kenmerk.';

-- SPDX-License-Identifier: EUPL-1.2
create schema veiligheid;

create table veiligheid.screening (
    id         bigint generated always as identity primary key,
    nummer     text        not null,
    rij        text        not null unique,
    dreigingen bytea       not null,
    advies     text        not null check (advies in ('groen', 'oranje', 'rood')),
    code       text        not null check (code in ('groen', 'oranje', 'rood')),
    reden      bytea,
    door       text        not null,
    op         timestamptz not null,
    check (code = advies or reden is not null)
);
comment on table veiligheid.screening is 'Elke screening (D05): wat er speelt, wat de tabel adviseert en wat een mens vaststelt.';
create index screening_nummer on veiligheid.screening (nummer, id);

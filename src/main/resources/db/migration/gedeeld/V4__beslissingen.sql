create table gedeeld.beslissing (
    id         bigint generated always as identity primary key,
    nummer     text        not null,
    beslissing text        not null,
    versie     text        not null,
    peildatum  date        not null,
    regels     text[]      not null,
    uitkomst   jsonb       not null,
    op         timestamptz not null
);
comment on table gedeeld.beslissing is 'Waarmee is beslist: tabel, versie, peildatum en regels. Wordt nooit stil overgedaan.';
comment on column gedeeld.beslissing.versie is 'Vingerafdruk van het .dmn-bestand.';
create index beslissing_nummer on gedeeld.beslissing (nummer, beslissing);

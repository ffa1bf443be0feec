-- SPDX-License-Identifier: EUPL-1.2
-- Lifting a hold asks a second person.
create table zaak.blokkade_opheffing (
    nummer   text primary key,
    blokkade bigint not null references zaak.bewaarblokkade,
    reden    text   not null check (reden in ('afgerond', 'vergissing', 'niet_meer_nodig'))
);
comment on table zaak.blokkade_opheffing is 'De vraag om een bewaarblokkade op te heffen; het antwoord staat bij de vier ogen.';
create index blokkade_opheffing_blokkade on zaak.blokkade_opheffing (blokkade);

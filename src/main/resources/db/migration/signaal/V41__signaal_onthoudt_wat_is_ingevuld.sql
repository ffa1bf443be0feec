-- SPDX-License-Identifier: EUPL-1.2
alter table signaal.signaal
    add column doorgezet_kanaal text,
    add column doorgezet_op     date,
    add column hulp_aangeboden  boolean,
    add column bewaren_motief   bytea;
comment on column signaal.signaal.hulp_aangeboden is 'Bij vrijwillig werk zonder vergunning: is er hulp aangeboden?';

create table signaal.herinnering (
    id            bigint generated always as identity primary key,
    nummer        text        not null references signaal.signaal,
    rij           text        not null unique,
    kanaal        text        not null,
    herinnerd_op  date        not null,
    laatste       boolean     not null,
    reden         bytea,
    vastgelegd_op timestamptz not null
);
comment on table signaal.herinnering is 'Elke keer dat een ketenpartner om antwoord is gevraagd.';
comment on column signaal.herinnering.laatste is 'Daarna is niet langer gewacht; de reden staat erbij.';
create index herinnering_nummer on signaal.herinnering (nummer);

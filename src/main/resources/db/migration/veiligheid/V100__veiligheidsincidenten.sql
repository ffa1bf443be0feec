-- SPDX-License-Identifier: EUPL-1.2
create table veiligheid.incident (
    id          bigint generated always as identity primary key,
    nummer      text        not null references zaak.zaak,
    volgnummer  integer     not null,
    rij         text        not null unique,
    token       text        not null,
    soort       bytea       not null,
    ontdekt_op  timestamptz not null,
    veilig      boolean     not null,
    datalek     boolean     not null,
    calamiteit  boolean     not null,
    gelekt      bytea,
    lek         bytea,
    notitie     bytea,
    gemeld_door text        not null,
    gemeld_op   timestamptz not null,
    begonnen    boolean     not null default false,
    opgeschaald_op timestamptz,
    gesloten_op timestamptz,
    unique (nummer, token),
    unique (nummer, volgnummer)
);
comment on table veiligheid.incident is 'Wat een cliënt onveilig maakte (X1), wanneer het is ontdekt, en of het een datalek of een calamiteit in een Wmo-voorziening is. Hetzelfde incident telt één keer: token is gelijk bij gelijke soort en gelijk moment. Versleuteld is wat iets over de cliënt zegt. opgeschaald_op is gevuld zolang de teamleider een vraag heeft over een te late melding.';

create table veiligheid.incident_stap (
    id         bigint generated always as identity primary key,
    incident   bigint      not null references veiligheid.incident,
    rij        text        not null unique,
    soort      text        not null check (soort in ('directe_veiligheid', 'beoordeling', 'avim', 'datalek', 'client', 'calamiteit', 'directie', 'evaluatie')),
    antwoord   bytea,
    niet_nodig bytea,
    gedaan_op  timestamptz,
    met_tijd   boolean     not null default false,
    kenmerk    bytea,
    tekst      bytea,
    door       text        not null,
    op         timestamptz not null
);
comment on table veiligheid.incident_stap is 'Wat iemand na een veiligheidsincident deed of besloot. gedaan_op is het moment van de melding zelf, leeg als er niet is gemeld; op is wanneer het is vastgelegd.';
create unique index incident_stap_een_keer on veiligheid.incident_stap (incident, soort) where soort <> 'directie';

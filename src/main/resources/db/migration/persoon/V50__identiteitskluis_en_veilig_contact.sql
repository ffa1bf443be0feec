create schema persoon;

create table persoon.persoon (
    id            text primary key,
    naam          bytea,
    geboortedatum bytea,
    telefoon      bytea,
    adres         bytea,
    gemaakt_op    timestamptz not null
);
comment on table persoon.persoon is 'Identiteitskluis: wie iemand is, elk veld versleuteld. De id staat alleen in tabellen, nooit op een scherm.';

create table persoon.veilig_contact (
    persoon              text primary key references persoon.persoon,
    kanaal               text        not null
        check (kanaal in ('telefoon', 'sms', 'mail', 'via_opvang', 'via_contactpersoon', 'geen')),
    waarde               bytea,
    codewoord            bytea,
    tijden               bytea,
    voicemail_toegestaan boolean     not null,
    niet_bellen          boolean     not null,
    taal                 bytea,
    tolk                 boolean     not null,
    gewijzigd_op         timestamptz not null
);
comment on table persoon.veilig_contact is 'Hoe en wanneer iemand veilig te bereiken is; zonder rij is dat nog niet gevraagd.';

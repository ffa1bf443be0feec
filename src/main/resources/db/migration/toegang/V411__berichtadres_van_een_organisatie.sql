-- SPDX-License-Identifier: EUPL-1.2
-- Where an organisation gets notices of Baken: a mailbox of the organisation, from a day on; empty from the day that it has none.
create table toegang.berichtadres (
    organisatie text        not null references toegang.organisatie,
    vanaf       date        not null,
    adres       text check (length(adres) between 3 and 200),
    door        text        not null,
    op          timestamptz not null,
    primary key (organisatie, vanaf)
);
comment on table toegang.berichtadres is 'Mailadres van een organisatie voor berichten van Baken, vanaf een dag. Een postbus, geen persoon; er gaat nooit iets over een cliënt heen.';
comment on column toegang.berichtadres.adres is 'Leeg: vanaf deze dag krijgt de organisatie geen mail';

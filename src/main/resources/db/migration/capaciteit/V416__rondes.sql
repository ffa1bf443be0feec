-- SPDX-License-Identifier: EUPL-1.2
-- What the centrumgemeenten were asked, and what each key gave at that moment: an answer keeps its amounts, also after a
-- norm changed or a month of use passed. A contract that was entered by hand has one round that nobody was asked.
create table capaciteit.ronde (
    contract     text          not null references capaciteit.contract,
    ronde        integer       not null,
    gevraagd_op  timestamptz   not null,
    van          date          not null,
    tot          date          not null,
    fte_contract numeric(6, 2) not null,
    fte_eigen    numeric(6, 2) not null,
    bedrag_cent  bigint        not null,
    sleutel      text check (sleutel in ('gelijk', 'inwoners', 'duvo_budget', 'gebruik')),
    peildatum    date          not null,
    gebruik_van  date          not null,
    gebruik_tot  date          not null,
    buiten_dagen numeric       not null,
    herinnerd_op timestamptz,
    gesloten_op  timestamptz,
    uitkomst     text check (uitkomst in ('akkoord', 'niet_akkoord', 'teruggenomen')),
    primary key (contract, ronde),
    check ((gesloten_op is null) = (uitkomst is null))
);
comment on table capaciteit.ronde is 'Een voorstel zoals het aan de centrumgemeenten is gevraagd, met de dag van de normen en de maanden van het gebruik.';
comment on column capaciteit.ronde.buiten_dagen is 'Gewogen zaakdagen van cliënten van buiten de regio; die worden niet verdeeld.';

create table capaciteit.aandeel (
    contract  text    not null,
    ronde     integer not null,
    sleutel   text    not null,
    gemeente  text    not null,
    gewicht   numeric not null,
    cent      bigint  not null,
    primary key (contract, ronde, sleutel, gemeente),
    foreign key (contract, ronde) references capaciteit.ronde
);
comment on table capaciteit.aandeel is 'Wat elke centrumgemeente bij elke sleutel zou betalen, zoals toen berekend (D13).';

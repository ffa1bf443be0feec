-- SPDX-License-Identifier: EUPL-1.2
create table zorgcoordinatie.wachtend_dossier (
    nummer text primary key references zaak.zaak,
    sinds  timestamptz not null
);
comment on table zorgcoordinatie.wachtend_dossier is 'Dossiers die dicht kunnen zodra het laatste veiligheidsincident is afgerond: wat de wet vraagt te melden, gaat zo niet verloren.';

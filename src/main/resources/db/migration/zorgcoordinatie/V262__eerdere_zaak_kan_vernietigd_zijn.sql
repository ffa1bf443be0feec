-- SPDX-License-Identifier: EUPL-1.2
-- The next case stays when the one before it is destroyed.
alter table zorgcoordinatie.heropening
    alter column eerdere drop not null;
alter table zorgcoordinatie.oud_dossier_inzage
    alter column eerdere drop not null;
comment on column zorgcoordinatie.heropening.eerdere is 'De zaak ervoor; leeg als die is vernietigd.';
comment on column zorgcoordinatie.oud_dossier_inzage.eerdere is 'De zaak die werd ingezien; leeg als die is vernietigd.';

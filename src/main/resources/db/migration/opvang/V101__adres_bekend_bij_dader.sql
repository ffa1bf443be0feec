-- SPDX-License-Identifier: EUPL-1.2
alter table opvang.plaatsing add column adres_bekend_op timestamptz;
comment on column opvang.plaatsing.adres_bekend_op is 'Sinds wanneer het adres van deze plek bekend is bij wie de cliënt zoekt: deze cliënt kan er niet meer heen. Leeg als dat niet zo is.';

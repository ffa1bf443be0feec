-- SPDX-License-Identifier: EUPL-1.2
alter table zaak.feit
    add column tijd time;
comment on column zaak.feit.tijd is 'Hoe laat het gebeurde, waar uren tellen (de M55, T11); leeg als dat niet bekend is.';

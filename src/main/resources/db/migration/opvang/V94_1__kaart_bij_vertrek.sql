-- SPDX-License-Identifier: EUPL-1.2
alter table opvang.plaatsing add column kaart_gegeven boolean not null default false;
comment on column opvang.plaatsing.kaart_gegeven is 'Of de cliënt bij vertrek een kaart kreeg met een veilig contact, om terug te kunnen komen (A4).';

-- SPDX-License-Identifier: EUPL-1.2
alter table zorgcoordinatie.overlijden add column elders boolean not null default false;
comment on column zorgcoordinatie.overlijden.elders is 'Gemeld bij een andere zaak van dezelfde persoon: daar worden politie en toezichthouder ingelicht, en daar wordt een foute melding ingetrokken.';

-- SPDX-License-Identifier: EUPL-1.2
-- Extra fte beside another contract give capacity, but no municipality is covered by them.
alter table capaciteit.contract
    add column soort text not null default 'dekking' check (soort in ('dekking', 'aanvulling'));
alter table capaciteit.contract alter column soort drop default;
comment on column capaciteit.contract.soort is 'dekking: de gemeenten zijn hiermee gedekt; aanvulling: alleen extra fte naast een ander contract.';

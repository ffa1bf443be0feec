-- SPDX-License-Identifier: EUPL-1.2
alter table persoon.persoon add column overleden_op bytea;
comment on column persoon.persoon.overleden_op is 'Dag van overlijden; leeg zolang iemand leeft.';

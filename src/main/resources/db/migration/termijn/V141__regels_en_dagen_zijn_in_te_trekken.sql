-- SPDX-License-Identifier: EUPL-1.2
-- A row that was approved and has not begun yet can be taken back; rows are never deleted.
alter table termijn.regel
    add ingetrokken_op timestamptz;
comment on column termijn.regel.ingetrokken_op is 'Wanneer deze rij is ingetrokken, voordat zij begon; dan telt niemand ermee.';
alter table termijn.sluitingsdag
    add basis          text not null default 'beleid' check (basis in ('wet', 'beleid', 'praktijk', 'voorstel')),
    add ingetrokken_op timestamptz;
alter table termijn.gelijkgestelde_dag
    add basis          text not null default 'wet' check (basis in ('wet', 'beleid', 'praktijk', 'voorstel')),
    add ingetrokken_op timestamptz;
comment on table termijn.sluitingsdag is 'Dagen waarop de organisatie dicht is: geen werkdag.';
comment on table termijn.gelijkgestelde_dag is 'Dagen die bij koninklijk besluit zijn gelijkgesteld met een feestdag (artikel 3 lid 3 Algemene termijnenwet).';

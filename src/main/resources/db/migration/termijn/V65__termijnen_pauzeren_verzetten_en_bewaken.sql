-- SPDX-License-Identifier: EUPL-1.2
-- Whether people may move or pause a deadline of this rule. Not when a law or policy fixes it; nor when it belongs to a
-- second person (T35, T37) or to keeping data (B..), where the first may not decide. A rule that says nothing is fixed.
alter table termijn.regel
    add verlengbaar boolean not null default false;

update termijn.regel
   set verlengbaar = true
 where basis in ('voorstel', 'praktijk')
   and code not in ('T35', 'T37')
   and code not like 'B%';

alter table termijn.termijn
    add gepauzeerd_op  timestamptz,
    add gewaarschuwd   integer not null default 0,
    add overschreden_op timestamptz,
    add gemeld_voor    timestamptz;
comment on column termijn.termijn.gepauzeerd_op is 'Sinds wanneer de termijn is gepauzeerd; dan is hij niet te laat en waarschuwt hij niet.';
comment on column termijn.termijn.gewaarschuwd is 'Hoeveel van de waarschuwingen al zijn gegeven, de eerste eerst.';
comment on column termijn.termijn.overschreden_op is 'Het einde dat voor het eerst voorbijging. Blijft staan, ook als het daarna alsnog is gedaan of verzet.';
comment on column termijn.termijn.gemeld_voor is 'Het einde waarvan de overschrijding al is gemeld; na verzetten is er een nieuw einde.';

create index termijn_volgende_waarschuwing on termijn.termijn ((waarschuwt[gewaarschuwd + 1]))
    where gehaald_op is null and vervallen_op is null and gepauzeerd_op is null;

create table termijn.wijziging (
    termijn    bigint      not null references termijn.termijn,
    volgnummer integer     not null check (volgnummer > 0),
    soort      text        not null check (soort in ('verzet', 'gepauzeerd', 'hervat')),
    van        timestamptz not null,
    naar       timestamptz not null,
    reden      bytea,
    door       text        not null,
    op         timestamptz not null,
    primary key (termijn, volgnummer),
    check (reden is not null or soort = 'hervat'),
    check (naar >= van)
);
comment on table termijn.wijziging is 'Wie een termijn verzette, pauzeerde of hervatte, wanneer en waarom: het einde van toen en het nieuwe.';

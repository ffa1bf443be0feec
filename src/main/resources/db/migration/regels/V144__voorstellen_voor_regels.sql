-- SPDX-License-Identifier: EUPL-1.2
create schema regels;

create table regels.voorstel (
    nummer           text primary key,
    soort            text        not null,
    handeling        text        not null check (handeling in ('nieuw', 'einde', 'intrekken')),
    sleutel          text        not null,
    van              date        not null,
    tot              date,
    inhoud           jsonb       not null,
    samenvatting     text        not null,
    stand            text        not null check (stand in ('open', 'akkoord', 'niet_akkoord', 'ingetrokken')),
    voorgesteld_door text        not null,
    voorgesteld_op   timestamptz not null,
    afgehandeld_op   timestamptz,
    check ((stand = 'open') = (afgehandeld_op is null)),
    check ((handeling = 'einde') = (tot is not null))
);
comment on table regels.voorstel is 'Wat iemand voorstelde aan een regel te veranderen en wat ervan kwam. Niets ervan gaat over een persoon; wie antwoordde en waarom staat in toegang.vier_ogen.';
comment on column regels.voorstel.van is 'De dag waarop de rij begint; bij een nieuwe rij na akkoord de dag waarop zij werkelijk begon.';
create unique index voorstel_open on regels.voorstel (soort, sleutel) where stand = 'open';
create index voorstel_soort on regels.voorstel (soort, voorgesteld_op desc);

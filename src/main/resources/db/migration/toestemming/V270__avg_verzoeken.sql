-- SPDX-License-Identifier: EUPL-1.2
-- Wat iemand met de AVG in de hand vraagt over het eigen dossier (X3), en wat de toezichthouder vraagt. Wat iemand
-- vraagt en van wie het gaat, is versleuteld; data zijn leesbaar, want de termijn telt ermee.
create table toestemming.verzoek (
    id              bigint generated always as identity primary key,
    nummer          text        not null,
    kenmerk         text        not null unique,
    rij             text        not null unique,
    soort           bytea       not null,
    verzoeker       bytea       not null,
    identiteit      bytea       not null,
    toelichting     bytea,
    onderdeel       bytea,
    oude_waarde     bytea,
    gewenst         bytea,
    ontvangen_op    date        not null,
    door            text        not null,
    op              timestamptz not null,
    begonnen_op     timestamptz,
    uittreksel      bytea,
    nagelopen_op    timestamptz,
    besluit         bytea,
    motief          bytea,
    te_wissen       bytea,
    besloten_door   text,
    akkoord         boolean,
    verlengd_op     timestamptz,
    verlengd_motief bytea,
    verteld_op      date,
    gegeven_op      date,
    gegeven_hoe     bytea,
    klaar_op        timestamptz,
    vervallen_op    timestamptz,
    check (klaar_op is null or vervallen_op is null)
);
comment on table toestemming.verzoek is 'Een verzoek over het eigen dossier (art. 15 tot en met 21 AVG), of van de toezichthouder. Wat is gevraagd en besloten is versleuteld; het uittreksel is bevroren op het moment dat het is gemaakt.';
create index verzoek_nummer on toestemming.verzoek (nummer);
create index verzoek_open on toestemming.verzoek (id) where klaar_op is null and vervallen_op is null;

-- Wat uit het uittreksel weg moet, en waarom. Terugzetten sluit de rij: wat iemand eerder weghield blijft te zien.
create table toestemming.weglating (
    id         bigint generated always as identity primary key,
    verzoek    bigint      not null references toestemming.verzoek,
    plek       int         not null,
    reden      text        not null,
    door       text        not null,
    op         timestamptz not null,
    ongedaan_op timestamptz,
    ongedaan_door text
);
comment on table toestemming.weglating is 'Welke regel van een uittreksel is weggelaten, met een code waarom. plek is de plaats in het uittreksel, en zegt zonder dat uittreksel niets.';
create unique index weglating_geldt on toestemming.weglating (verzoek, plek) where ongedaan_op is null;

create table toestemming.verzoek_bestand (
    id      bigint generated always as identity primary key,
    verzoek bigint      not null references toestemming.verzoek,
    soort   text        not null check (soort in ('brief', 'uittreksel_pdf', 'uittreksel_json')),
    rij     text        not null unique,
    inhoud  bytea       not null,
    door    text        not null,
    op      timestamptz not null
);
comment on table toestemming.verzoek_bestand is 'De brief en het uittreksel zoals ze weg zijn gegaan, versleuteld.';
create index verzoek_bestand_verzoek on toestemming.verzoek_bestand (verzoek);

-- Wat een correctie veranderde: de oude waarde blijft te lezen voor wie het dossier mag lezen.
create table toestemming.correctie (
    id        bigint generated always as identity primary key,
    nummer    text        not null,
    verzoek   bigint      not null references toestemming.verzoek,
    rij       text        not null unique,
    groep     bytea       not null,
    onderdeel bytea       not null,
    oud       bytea,
    nieuw     bytea,
    door      text        not null,
    op        timestamptz not null
);
comment on table toestemming.correctie is 'Gecorrigeerde gegevens met hun oude waarde, versleuteld: wat, wanneer, door wie, en bij welk verzoek (waarom).';
create index correctie_nummer on toestemming.correctie (nummer);

-- Gegevens die alleen bewaard mogen worden (art. 18 AVG).
create table toestemming.beperking (
    id         bigint generated always as identity primary key,
    nummer     text        not null,
    verzoek    bigint      not null references toestemming.verzoek,
    van        timestamptz not null,
    door       text        not null,
    tot        timestamptz,
    opgeheven_door text
);
comment on table toestemming.beperking is 'De verwerking is beperkt: niemand leest het dossier behalve wie er iets mee moet, en er gaat niets uit.';
create unique index beperking_geldt on toestemming.beperking (nummer) where tot is null;

create table toestemming.opheffing (
    nummer     text primary key,
    beperking  bigint not null references toestemming.beperking,
    rij        text   not null unique,
    motief     bytea  not null,
    verteld_op date   not null,
    verteld_hoe bytea not null
);
comment on table toestemming.opheffing is 'De vraag aan een tweede persoon om een beperking op te heffen. De cliënt hoorde het vooraf (art. 18 lid 3 AVG).';

-- Wat weg mag als iemand dat vraagt, en waarom de rest blijft. Regels met een datum, want de wet verandert.
create table toestemming.wisregel (
    id         bigint generated always as identity primary key,
    onderdeel  text not null,
    uitkomst   text not null check (uitkomst in ('wissen', 'blijft')),
    tekst      text not null,
    bron       text not null,
    geldig_van date not null,
    geldig_tot date,
    check (geldig_tot is null or geldig_tot > geldig_van)
);
comment on table toestemming.wisregel is 'Per soort gegeven of het weg mag op verzoek van de cliënt (art. 17 AVG), met de bron. De functionaris gegevensbescherming stelt ze vast.';
insert into toestemming.wisregel (onderdeel, uitkomst, tekst, bron, geldig_van) values
('notities', 'wissen', 'Losse notities van de zorgcoördinator', 'art. 17 lid 1a AVG: niet nodig voor de Wmo-taak; voorstel, de FG stelt vast', '2018-05-25'),
('wachten', 'wissen', 'Waarop de zaak wachtte (eigen geheugensteun)', 'art. 17 lid 1a AVG: niet nodig voor de Wmo-taak; voorstel, de FG stelt vast', '2018-05-25'),
('dossier', 'blijft', 'Het zorgdossier: plan, contacten, besluiten, verwijzingen en opvang', 'art. 17 lid 3b AVG: publieke taak; art. 5.3.4 Wmo 2015: vijftien jaar bewaren', '2018-05-25'),
('toestemming', 'blijft', 'Toestemmingen en wat is gedeeld', 'art. 17 lid 3b en art. 5 lid 2 AVG: laten zien dat delen mocht', '2018-05-25'),
('archief', 'blijft', 'Besluiten van de gemeente', 'art. 3 Archiefwet 1995 en de Selectielijst gemeenten 2020', '2018-05-25'),
('logboek', 'blijft', 'Wie het dossier zag en wat die deed', 'art. 17 lid 3b AVG; NEN 7513: ten minste vijf jaar', '2018-05-25');

create table toestemming.gewist (
    id        bigint generated always as identity primary key,
    verzoek   bigint      not null references toestemming.verzoek,
    onderdeel text        not null,
    uitkomst  text        not null,
    tekst     text        not null,
    bron      text        not null,
    aantal    int         not null,
    op        timestamptz not null
);
comment on table toestemming.gewist is 'Wat bij een verzoek om te wissen weg is gehaald en wat blijft, met de regel die toen gold.';

-- De zaak blijft leesbaar voor wie er iets mee moet; die gronden staan bij de beperking zelf, want ze zijn instelbaar.
create table toegang.beperking (
    nummer       text primary key,
    behalve      text[]      not null,
    van          timestamptz not null
);
comment on table toegang.beperking is 'Wie een zaak nog ziet nu de verwerking beperkt is (art. 18 AVG): alleen wie er op een van deze gronden bij betrokken is.';

-- Dezelfde regel als in V215, en bij een beperking alleen op de gronden die dan nog gelden.
create or replace function toegang.betrokken(medewerker text, rollen text[], organisatie_id text, nu timestamptz)
    returns setof toegang.betrokkenheid
    language sql stable as
$$
select b.*
from toegang.betrokkenheid b
where b.wie = any (toegang.als_wie(medewerker, rollen, organisatie_id))
  and b.van <= nu
  and (b.tot is null or b.tot > nu)
  and (b.zolang is null or b.zolang && rollen)
  and not toegang.is_geblokkeerd(b.nummer, medewerker)
  and not exists (select 1 from toegang.beperking k where k.nummer = b.nummer and b.grond <> all (k.behalve))
$$;

-- Een verlenging is aan regels gebonden (art. 12 lid 3 AVG): twee maanden, met een motief dat de persoon hoort. Dus niet
-- langs de algemene weg; daarvoor is een eigen handeling.
update termijn.regel set verlengbaar = false where code in ('T28', 'T28_VERLENGD');

-- Ook een correctie en een wissing worden verteld aan wie de gegevens eerder kreeg (art. 19 AVG), op dezelfde manier.
alter table toestemming.intrekking add column aanleiding text not null default 'toestemming_ingetrokken';
comment on column toestemming.intrekking.aanleiding is 'Waarom ontvangers iets moeten horen, in één code.';

-- The log with the columns of Logboek Dataverwerkingen and NEN 7513, one table a month.
-- A line says who did or saw what about which number, never what it said.

-- What is done with personal data, and why: the register of AVG art. 30. A line of the log points to it. A change is a
-- new row with its date; "soorten" says which lines belong to the activity: a compartment, or a kind of number.
create table logboek.verwerking (
    code             text   not null,
    van              date   not null,
    tot              date,
    naam             text   not null,
    doel             text   not null,
    grondslag        text   not null,
    betrokkenen      text   not null,
    gegevens         text   not null,
    ontvangers       text   not null,
    bewaartermijn    text   not null,
    verantwoordelijke text  not null,
    bron             text   not null,
    soorten          text[] not null,
    primary key (code, van),
    check (tot > van)
);
comment on table logboek.verwerking is 'Register van verwerkingsactiviteiten (AVG artikel 30), als gedateerde rijen.';

alter table logboek.regel rename to regel_zonder_maand;
alter index logboek.regel_nummer rename to regel_zonder_maand_nummer;
alter index logboek.regel_geweigerd rename to regel_zonder_maand_geweigerd;
alter index logboek.regel_op rename to regel_zonder_maand_op;

create sequence logboek.regelnummer;

create table logboek.regel (
    -- Before nr, so that a transaction that takes a number always has its own number already: the sealer counts on it.
    tx           xid8        not null default pg_current_xact_id(),
    nr           bigint      not null default nextval('logboek.regelnummer'),
    op           timestamptz not null,
    spoor        uuid        not null,
    deel         bigint      not null,
    soort        text        not null check (soort in ('handeling', 'inzage')),
    actie        text        not null,
    wat          text        not null,
    verwerking   text        not null,
    compartiment text,
    nummer       text        not null,
    nummersoort  text        not null,
    medewerker   text        not null,
    organisatie  text        not null,
    rollen       text        not null,
    namens       text,
    grond        text        not null,
    toegestaan   boolean     not null,
    netadres     inet,
    apparaat     text
) partition by range (op);
comment on table logboek.regel is 'Wie deed of zag wat, wanneer, over welk nummer, waarom en op welke grond. Alleen toevoegen.';
comment on column logboek.regel.spoor is 'trace_id: wat bij één verzoek hoort';
comment on column logboek.regel.deel is 'span_id: wat in één transactie gebeurde';
comment on column logboek.regel.actie is 'name (LDV), EventActionCode (NEN 7513)';
comment on column logboek.regel.verwerking is 'processing_activity_id: code in logboek.verwerking';
comment on column logboek.regel.compartiment is 'participantSegment: C0 tot C8, leeg als het in geen compartiment valt';
comment on column logboek.regel.nummer is 'data_subject_id als pseudoniem, of een ander nummer (nummersoort)';
comment on column logboek.regel.rollen is 'role_id: de rollen die de medewerker toen had';
comment on column logboek.regel.namens is 'on_behalf_of: voor wie iemand waarneemt';
comment on column logboek.regel.grond is 'autorisatieProtocol en behandelrelatieProtocol: waarom dit mocht';
comment on column logboek.regel.toegestaan is 'status_code: OK, of ERROR als het antwoord "niet gevonden" was';
comment on column logboek.regel.netadres is 'NetworkAccessPointID';
comment on column logboek.regel.apparaat is 'hash van wat de browser over zichzelf zegt';

-- Lines of a month that nobody made a table for.
create table logboek.regel_overig partition of logboek.regel default;

create unique index regel_nr on logboek.regel (nr, op);
create index regel_nummer on logboek.regel (nummer, nr);
create index regel_medewerker on logboek.regel (medewerker, nr);
create index regel_geweigerd on logboek.regel (nr) where not toegestaan;
create index regel_op on logboek.regel using brin (op);

create trigger alleen_toevoegen before update or delete on logboek.regel
    for each row execute function logboek.alleen_toevoegen();
create trigger niet_legen before truncate on logboek.regel
    for each statement execute function logboek.alleen_toevoegen();

-- The table of each month from one date to another, as far as not there. Months of UTC, as in the chain.
create function logboek.maak_maanden(van date, tot date) returns void
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp as
$$
declare
    maand timestamp := date_trunc('month', van);
    naam  text;
begin
    perform pg_advisory_xact_lock(hashtext('logboek.maak_maanden'));
    while maand <= tot loop
        naam := 'regel_' || to_char(maand, 'YYYY_MM');
        if to_regclass('logboek.' || naam) is null
            and not exists (select 1 from logboek.regel_overig r
                            where r.op >= maand at time zone 'UTC' and r.op < (maand + interval '1 month') at time zone 'UTC')
        then
            execute format('create table logboek.%I partition of logboek.regel for values from (%L) to (%L)',
                           naam, maand at time zone 'UTC', (maand + interval '1 month') at time zone 'UTC');
        end if;
        maand := maand + interval '1 month';
    end loop;
end
$$;
revoke all on function logboek.maak_maanden(date, date) from public;

create function logboek.verwerking_van(onderwerp text, op timestamptz) returns text
    language sql stable as
$$
select v.code
from logboek.verwerking v
where onderwerp = any (v.soorten)
  and v.van <= (op at time zone 'Europe/Amsterdam')::date
  and (v.tot is null or v.tot > (op at time zone 'Europe/Amsterdam')::date)
$$;

insert into logboek.verwerking
    (code, van, naam, doel, grondslag, betrokkenen, gegevens, ontvangers, bewaartermijn, verantwoordelijke, bron, soorten)
select r.code, date '2018-01-01', r.naam, r.doel, r.grondslag, r.betrokkenen, r.gegevens, r.ontvangers, r.bewaartermijn,
       r.verantwoordelijke, 'Voorstel; de FG stelt vast', r.soorten
from (values
    ('signaal', 'Signalen van mensenhandel behandelen', 'Bepalen of een signaal gegrond is en wie het moet weten',
     'AVG 6 lid 1 e: taak van algemeen belang (Wmo 2015, Gemeentewet 172)', 'Mogelijke slachtoffers, melders',
     'Kern van het signaal, kenmerken', 'Politie of AVIM, CoMensha, Veilig Thuis volgens D02',
     'D09: ongegrond signaal, zwak signaal', 'Gemeente', array ['signaal', 'C0']),
    ('zorgcoordinatie', 'Zorg voor slachtoffers coördineren', 'Opvang, zorg en procedures op elkaar afstemmen',
     'AVG 6 lid 1 e en 9 lid 2 g en h (Wmo 2015 5.1.1)', 'Slachtoffers en hun kinderen',
     'Wie de cliënt is, plan, contact', 'Ketenpartners volgens D10', 'D09: dossier zorgcoördinatie', 'Gemeente en HvO Querido',
     array ['zaak', 'C1', 'C3']),
    ('opvang', 'Opvang en veilig contact', 'Een veilige plek en een veilige manier van contact',
     'AVG 6 lid 1 e en 9 lid 2 g (Wmo 2015 2.3.5)', 'Slachtoffers en hun kinderen', 'Verblijfplek, veilig contact',
     'Opvang, politie bij gevaar', 'D09: dossier Wmo', 'Gemeente en HvO Querido', array ['C2', 'plek']),
    ('zorg', 'Medische en psychische zorg regelen', 'Toeleiden naar zorg en volgen of die begint',
     'AVG 9 lid 2 a en h (Wgbo)', 'Slachtoffers en hun kinderen', 'Verwijzing, afspraak; geen diagnose',
     'Huisarts, GGD, ggz', 'D09: medisch dossier', 'HvO Querido', array ['C4']),
    ('strafrecht', 'Steun bij aangifte en strafzaak', 'Het slachtoffer steunen in de strafzaak',
     'AVG 6 lid 1 e en 10 (UAVG 32 en 33)', 'Slachtoffers', 'Stand van aangifte en strafzaak', 'Politie, OM, advocaat',
     'D09: dossier zorgcoördinatie', 'HvO Querido', array ['C5']),
    ('verblijf', 'Verblijfsrecht volgen', 'Bedenktijd en verblijfsvergunning op tijd',
     'AVG 6 lid 1 e en 9 lid 2 g (Vreemdelingenwet 2000, Vc B8/3)', 'Slachtoffers', 'Stand van de procedure', 'AVIM, IND, advocaat',
     'D09: dossier zorgcoördinatie', 'HvO Querido', array ['C6']),
    ('juridisch', 'Rechtshulp, schade en geld', 'Advocaat, schadevergoeding en voorzieningen regelen',
     'AVG 6 lid 1 e (Wmo 2015, Wet schadefonds geweldsmisdrijven)', 'Slachtoffers', 'Advocaat, aanvragen, inkomen',
     'Advocaat, Schadefonds, gemeente', 'D09: dossier zorgcoördinatie', 'HvO Querido', array ['C7']),
    ('veiligheid', 'Veiligheid van slachtoffers', 'Gevaar inschatten en ingrijpen', 'AVG 6 lid 1 d en e', 'Slachtoffers en hun kinderen',
     'Veiligheidscode, incidenten', 'Politie, opvang', 'D09: dossier Wmo', 'Gemeente en HvO Querido', array ['C8']),
    ('toegang', 'Accounts en toegang', 'Wie mag wat zien, en wie keek', 'AVG 6 lid 1 c (AVG 32, NEN 7510, BIO2)', 'Medewerkers',
     'Account, rollen, sessies', 'Geen', 'D09: logboek', 'Gemeente en HvO Querido', array ['account', 'organisatie', 'toegang']),
    ('toezicht', 'Toezicht en verantwoording', 'Nagaan of goed met gegevens is omgegaan', 'AVG 6 lid 1 c (AVG 5 lid 2, 15 en 33)',
     'Medewerkers, slachtoffers', 'Logboek, verzoeken, vernietiging', 'Betrokkene, AP, toezichthouder', 'D09: logboek',
     'Gemeente en HvO Querido', array ['toezicht']),
    ('stuurinformatie', 'Stuurinformatie', 'Sturen op aantallen en doorlooptijden', 'AVG 6 lid 1 e en 89', 'Niemand herleidbaar',
     'Aantallen', 'Gemeenteraad, CoMensha', 'D09: cijfers', 'Gemeente', array ['cijfers']),
    ('beheer', 'Regels en inrichting', 'Termijnen, normen en tabellen bijhouden', 'AVG 6 lid 1 c', 'Medewerkers', 'Wie welke regel wijzigde',
     'Geen', 'D09: logboek', 'Gemeente en HvO Querido', array ['beheer'])
) r (code, naam, doel, grondslag, betrokkenen, gegevens, ontvangers, bewaartermijn, verantwoordelijke, soorten);

-- What was in the log before it had these columns keeps its place.
insert into logboek.regel
    (op, spoor, deel, soort, actie, wat, verwerking, nummer, nummersoort, medewerker, organisatie, rollen, grond, toegestaan)
select op, gen_random_uuid(), 0, soort, case soort when 'inzage' then 'lezen' else 'wijzigen' end, wat,
       case when nummer like 'ZC-%' then 'zorgcoordinatie' when nummer like 'SG-%' then 'signaal' else 'toegang' end,
       nummer, case when nummer like 'ZC-%' then 'zaak' when nummer like 'SG-%' then 'signaal' else 'account' end,
       medewerker, organisatie, '', grond, toegestaan
from logboek.regel_zonder_maand order by id;
drop table logboek.regel_zonder_maand;

create schema rapportage;

-- Aggregates only: no number, no person and no account leaves these views.
create view rapportage.signaal_per_maand as
select extract(year from maand)::integer                    as jaar,
       extract(month from maand)::integer                   as maand,
       coalesce(uitkomst, 'open')                           as uitkomst,
       count(*)                                             as aantal
from (select date_trunc('month', ontvangen_op at time zone 'Europe/Amsterdam') as maand, uitkomst
      from signaal.signaal) s
group by 1, 2, 3;

create view rapportage.zaak_per_maand as
select extract(year from maand)::integer  as jaar,
       extract(month from maand)::integer as maand,
       soort,
       count(*)                           as aantal
from (select date_trunc('month', geopend_op at time zone 'Europe/Amsterdam') as maand, 'geopend' as soort
      from zaak.zaak
      union all
      select date_trunc('month', gesloten_op at time zone 'Europe/Amsterdam'), 'gesloten'
      from zaak.zaak
      where gesloten_op is not null) z
group by 1, 2, 3;

-- The engine writes its times without a zone, in that of the server process: only durations and the year are asked.
create view rapportage.doorlooptijd_per_stap as
select extract(year from a.end_time_)::integer as jaar,
       a.proc_def_key_                         as proces,
       a.act_name_                             as stap,
       count(*)                                as aantal,
       percentile_cont(0.5) within group (order by extract(epoch from a.end_time_ - a.start_time_) / 86400.0)
                                               as mediaan_dagen
from act_hi_actinst a
where a.act_type_ = 'userTask'
  and a.end_time_ is not null
  and a.act_inst_state_ <> 2
group by 1, 2, 3;
comment on view rapportage.doorlooptijd_per_stap is 'Afgeronde taken; afgebroken taken (2) tellen niet mee.';

create table rapportage.uitkomst (
    code         text primary key,
    volgorde     integer not null unique,
    omschrijving text    not null
);
comment on table rapportage.uitkomst is 'De kolommen van het overzicht van signalen.';
insert into rapportage.uitkomst (code, volgorde, omschrijving) values
    ('gegrond_slachtoffer', 1, 'Gegrond, slachtoffer bekend'),
    ('gegrond_zonder_persoon', 2, 'Gegrond, geen persoon bekend'),
    ('ongegrond_illegale_prostitutie', 3, 'Ongegrond: werk zonder vergunning'),
    ('ongegrond_overig', 4, 'Ongegrond'),
    ('opgepakt_om', 5, 'Opgepakt door OM'),
    ('opgepakt_arbeidsinspectie', 6, 'Opgepakt door Arbeidsinspectie'),
    ('opgepakt_belastingdienst', 7, 'Opgepakt door Belastingdienst'),
    ('opgepakt_gemeente', 8, 'Opgepakt door gemeente'),
    ('riec_casus', 9, 'RIEC-casus'),
    ('onvoldoende_info', 10, 'Te weinig informatie'),
    ('doorgezet_regio', 11, 'Naar andere regio'),
    ('open', 99, 'Nog geen uitkomst');

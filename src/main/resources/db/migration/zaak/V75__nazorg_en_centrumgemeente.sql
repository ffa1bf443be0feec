-- SPDX-License-Identifier: EUPL-1.2
alter table zaak.zaak
    drop constraint zaak_status_check,
    drop constraint zaak_check1,
    drop constraint zaak_check2,
    add constraint status_bestaat check (status in ('nieuw', 'intake', 'begeleiding', 'nazorg', 'afgesloten')),
    add constraint gesloten_vanaf_nazorg check ((status in ('nazorg', 'afgesloten')) = (gesloten_op is not null)),
    add constraint vernietigen_na_afsluiten check ((status = 'afgesloten') = (vernietigen_op is not null)),
    add column gemeente_registratie text,
    add column centrumgemeente text;
comment on column zaak.zaak.gesloten_op is 'Einde van de begeleiding; nazorg kan daarna nog lopen.';
comment on column zaak.zaak.gemeente_registratie is 'Gemeente waar de persoon is ingeschreven; leeg als dat niet zo is of niet gevraagd.';
comment on column zaak.zaak.centrumgemeente is 'Verantwoordelijk volgens D07; leeg buiten de regio.';

alter table zaak.kernset
    drop column toestemmingen,
    add column letsel bytea,
    add column direct_nodig bytea;
comment on column zaak.kernset.letsel is 'Of er letsel is, ja of nee. Geen diagnose.';

-- The proposal of T33 gets a warning, so that the task stands there a week ahead.
update termijn.regel set geldig_tot = date '2026-01-01' where code in ('T33_EERSTE', 'T33_TWEEDE');
insert into termijn.regel (geldig_van, code, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                           waarschuwingen, gevolg, verlengbaar)
select date '2026-01-01', code, omschrijving, anker, duur, kalender, basis, bron, verschuift, '{-P7D}', gevolg,
       verlengbaar
from termijn.regel where code in ('T33_EERSTE', 'T33_TWEEDE');

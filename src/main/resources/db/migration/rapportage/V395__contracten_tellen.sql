-- SPDX-License-Identifier: EUPL-1.2
-- Contracts are dossiers too (K06, K18). The whole list as it is now.
create or replace function rapportage.merk() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp as
$$
begin
    insert into rapportage.te_tellen (nummer)
    select distinct r.nummer
    from nieuw r
    where r.soort = 'handeling' and r.toegestaan
      and r.nummersoort in ('zaak', 'signaal', 'plek', 'training', 'contract')
      -- Of what is gone for good there is nothing to count.
      and r.wat <> 'dossier vernietigd';
    return null;
end
$$;

-- What was there before: contracts that nobody counted, and trainings of which an e-learning counts as begun as well.
insert into rapportage.te_tellen (nummer)
select nummer from capaciteit.contract
union all select nummer from training.sessie
union all select nummer from training.doelgroep;

-- K18: a place costs as much on a day that it is empty.
insert into gedeeld.norm (geldig_van, code, omschrijving, eenheid, waarde, laagste, hoogste, basis, bron)
values (date '2000-01-01', 'plekprijs_dag', 'Kosten van een plek in de opvang', 'euro per dag', 150, 0, 2000, 'voorstel',
        'invulwaarde, geen bron; te vervangen door het tarief van de opvang');

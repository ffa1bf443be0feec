-- SPDX-License-Identifier: EUPL-1.2
alter table signaal.zin
    add basis          text not null default 'voorstel' check (basis in ('wet', 'beleid', 'praktijk', 'voorstel')),
    add bron           text not null default 'P02.10',
    add ingetrokken_op timestamptz,
    add constraint geldigheid_loopt_vooruit check (geldig_tot > geldig_van);
comment on column signaal.zin.ingetrokken_op is 'Wanneer deze rij is ingetrokken, voordat zij begon; dan kiest niemand haar.';

-- What a reporter once read stays as it was, also when the sentence changes on the same day.
alter table signaal.terugkoppeling
    add zin_versie date;
update signaal.terugkoppeling t
   set zin_versie = (select max(z.geldig_van) from signaal.zin z where z.code = t.zin);
alter table signaal.terugkoppeling
    alter zin_versie set not null,
    add foreign key (zin, zin_versie) references signaal.zin (code, geldig_van);
comment on column signaal.terugkoppeling.zin_versie is 'Welke rij van de zin is gekozen: de melder houdt de tekst van toen.';

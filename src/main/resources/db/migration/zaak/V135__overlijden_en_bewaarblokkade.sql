-- SPDX-License-Identifier: EUPL-1.2
-- opgeschort belongs to X2 (missing); the list of statuses is one list, so each migration that changes it names them all.
alter table zaak.zaak
    drop constraint status_bestaat,
    drop constraint gesloten_vanaf_nazorg,
    add constraint status_bestaat check (status in
        ('nieuw', 'intake', 'begeleiding', 'opgeschort', 'nazorg', 'overleden', 'afgesloten')),
    add constraint gesloten_vanaf_nazorg check
        ((status in ('nazorg', 'overleden', 'afgesloten')) = (gesloten_op is not null));

create table zaak.voor_overlijden (
    nummer      text primary key references zaak.zaak,
    status      text        not null,
    reden_einde bytea,
    gesloten_op timestamptz,
    sporen      text        not null,
    op          timestamptz not null
);
comment on table zaak.voor_overlijden is 'Hoe de zaak was toen het overlijden werd gemeld; zo kan een melding die niet klopte ongedaan worden gemaakt.';
comment on column zaak.voor_overlijden.op is 'Op dit moment verviel elke termijn; bij intrekken lopen precies die termijnen weer.';

create table zaak.bewaarblokkade (
    id            bigint generated always as identity primary key,
    nummer        text        not null references zaak.zaak,
    rij           text        not null unique,
    reden         bytea       not null,
    van           timestamptz not null,
    door          text        not null,
    opgeheven_op  timestamptz,
    opgeheven_door text,
    check ((opgeheven_op is null) = (opgeheven_door is null))
);
comment on table zaak.bewaarblokkade is 'Legal hold (D09): zolang er een loopt, mag het dossier niet worden vernietigd. De reden is versleuteld: zij kan over een strafzaak gaan.';
create index bewaarblokkade_loopt on zaak.bewaarblokkade (nummer) where opgeheven_op is null;

create function zaak.weiger_vernietigen() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from zaak.bewaarblokkade b where b.nummer = old.nummer and b.opgeheven_op is null) then
        raise exception 'bewaarblokkade: deze zaak mag niet worden vernietigd';
    end if;
    return old;
end
$$;
comment on function zaak.weiger_vernietigen() is 'Zolang er een bewaarblokkade loopt, verdwijnt er niets van de zaak, langs welke weg ook.';
create trigger bewaarblokkade before delete on zaak.zaak for each row execute function zaak.weiger_vernietigen();
create trigger bewaarblokkade before delete on zaak.kernset for each row execute function zaak.weiger_vernietigen();
create trigger bewaarblokkade before delete on zaak.tijdlijn for each row execute function zaak.weiger_vernietigen();

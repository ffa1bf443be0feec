-- SPDX-License-Identifier: EUPL-1.2
create table signaal.aanvulling (
    nummer      text        not null references signaal.signaal,
    rij         uuid        not null,
    tekst       bytea       not null,
    op          timestamptz not null,
    gelezen_op  timestamptz,
    primary key (nummer, rij)
);
comment on table signaal.aanvulling is 'Wat de melder later nog toevoegde aan het eigen signaal, versleuteld; weg bij het anonimiseren.';
comment on column signaal.aanvulling.rij is 'Gemaakt met de pagina: twee keer versturen voegt één keer toe.';
comment on column signaal.aanvulling.gelezen_op is 'Wanneer iemand die aan het signaal werkt het voor het eerst zag.';

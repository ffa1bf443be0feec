create schema gedeeld;

create table gedeeld.concept (
    sleutel      text        not null,
    medewerker   text        not null,
    inhoud       bytea       not null,
    gewijzigd_op timestamptz not null,
    primary key (sleutel, medewerker)
);
comment on table gedeeld.concept is 'Wat iemand typte en nog niet verzond, versleuteld; weg zodra de taak klaar is.';

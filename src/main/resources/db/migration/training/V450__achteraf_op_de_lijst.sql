-- Wie er pas op kwam toen de training al was begonnen, kan er ten onrechte staan: uit een verkeerd bestand bijvoorbeeld.
alter table training.deelname add column achteraf boolean not null default false;
comment on column training.deelname.achteraf is 'Op de lijst gezet toen de training al was begonnen.';

-- The auditor reads the log newest first and filtered. Each index starts with what is asked and goes on with the moment,
-- so that a page reads the lines it shows and the order of the months does the rest. Few people and numbers, few refusals
-- and few uses of the emergency access: the partial ones cost a write next to nothing.
drop index logboek.regel_nummer, logboek.regel_medewerker, logboek.regel_geweigerd, logboek.regel_op;
create index regel_op on logboek.regel (op, nr);
create index regel_nummer on logboek.regel (nummer, op, nr);
create index regel_medewerker on logboek.regel (medewerker, op, nr);
create index regel_geweigerd on logboek.regel (op, nr) where not toegestaan;
create index regel_noodinzage on logboek.regel (op, nr) where actie = 'noodknop' or grond = 'noodinzage';
create index regel_actie on logboek.regel (actie, op, nr);
create index regel_compartiment on logboek.regel (compartiment, op, nr) where compartiment is not null;

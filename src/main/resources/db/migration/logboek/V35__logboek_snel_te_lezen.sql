create index regel_geweigerd on logboek.regel (id) where not toegestaan;
create index regel_op on logboek.regel using brin (op);

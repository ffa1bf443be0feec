-- SPDX-License-Identifier: EUPL-1.2
-- K07: a stay in COSM is meant for about three months (domain.md 7.1). What "too long" is, is for the region to say.
insert into gedeeld.norm (geldig_van, code, omschrijving, eenheid, waarde, laagste, hoogste, basis, bron)
values
(date '2000-01-01', 'verblijf_cosm_maanden', 'Verblijf in COSM waarboven het te lang is', 'maanden', 3, 1, 24, 'voorstel', 'K07; JenV 2018: "gestelde drie maanden"');

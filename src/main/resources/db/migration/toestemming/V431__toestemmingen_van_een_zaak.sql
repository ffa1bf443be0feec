-- SPDX-License-Identifier: EUPL-1.2
-- Every consent of a case, also what was withdrawn: for figures, and when a file is destroyed.
create index toestemming_van_zaak on toestemming.toestemming (nummer);

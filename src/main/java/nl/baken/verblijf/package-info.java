// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: carries the residence of a client from reflection period to a permit that stays (P08).
 * Owns: the residence position, the reflection period, decisions of the IND, applications and objections, which track
 * of D06 fits, and which step is due.
 * Exposes: its tasks and acts, its part of the case page, what the case waits for, what it knows for the closing test
 * ({@link nl.baken.zaak.Afsluitstand}).
 * Listens: to {@link nl.baken.zaak.Feit}, for what happens in the criminal case decides the residence; to
 * {@link nl.baken.termijn.TermijnVerzet}, for a moved deadline moves what it wakes.
 * Processes: {@code verblijf}.
 */
@ApplicationModule(
        displayName = "Verblijf",
        allowedDependencies = {"gedeeld", "toegang", "termijn", "persoon", "toestemming", "zaak"})
@NullMarked
package nl.baken.verblijf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

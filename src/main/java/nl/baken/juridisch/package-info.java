// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: a lawyer, and everything to get damage made good (P09): the claim in the criminal case, the Schadefonds with
 * objection, the advance of the CJIB, debts in the client's name, wages, papers and custody.
 * Owns: the legal steps; facts only, never amounts or what somebody said.
 * Exposes: its tasks and acts, its part of the case page, what it waits for, and what it knows for the closing test
 * ({@link nl.baken.zaak.Afsluitstand}).
 * Listens: to messages for its track ({@link nl.baken.zaak.Berichtverwerker}); to {@link nl.baken.zaak.Feit}, for a
 * verdict asks for this track; to {@link nl.baken.termijn.TermijnVerzet}, for then the next moment is another one.
 * Processes: {@code juridisch}, a track of {@code zorgcoordinatie}.
 */
@ApplicationModule(
        displayName = "Juridisch",
        allowedDependencies = {"gedeeld", "toegang", "termijn", "toestemming", "zaak"})
@NullMarked
package nl.baken.juridisch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: knows how dangerous it is for somebody now (D05), how that was decided, and what is done after a safety
 * incident (X1).
 * Owns: the screenings and the incidents with their steps, leaks and calamities; the code itself is the case's.
 * Exposes: its tasks and acts, its parts of the case page, whether an
 * incident runs, and the events {@link nl.baken.veiligheid.VeiligheidGescreend} and
 * {@link nl.baken.veiligheid.IncidentGesloten}; it publishes {@link nl.baken.zaak.VerplaatsingNodig} when somebody must move.
 * Listens: to nothing.
 * Processes: {@code veiligheidsincident}; {@code zorgcoordinatie} calls it, and asks for a screening at the intake and at
 * every evaluation.
 */
@ApplicationModule(
        displayName = "Veiligheid",
        allowedDependencies = {"gedeeld", "toegang", "termijn", "persoon", "toestemming", "zaak"})
@NullMarked
package nl.baken.veiligheid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

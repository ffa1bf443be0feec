// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: knows how dangerous it is for somebody now (D05), and how that was decided.
 * Owns: the screenings; the code itself is the case's.
 * Exposes: its task and act, its part of the case page, and the event {@link nl.baken.veiligheid.VeiligheidGescreend}.
 * Listens: to nothing.
 * Processes: none of its own; {@code zorgcoordinatie} asks for a screening at the intake and at every evaluation.
 */
@ApplicationModule(
        displayName = "Veiligheid",
        allowedDependencies = {"gedeeld", "toegang", "termijn", "persoon", "toestemming", "zaak"})
@NullMarked
package nl.baken.veiligheid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

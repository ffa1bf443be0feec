// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: knows how dangerous it is for somebody now (D05) and how that was decided; what is done after a safety
 * incident (X1); finds who is missing (X2).
 * Owns: the screenings (the code itself is the case's), the incidents with their steps, leaks and calamities, and each
 * time that a client was missing.
 * Exposes: its tasks and acts, its parts of the case page, and the events
 * {@link nl.baken.veiligheid.VeiligheidGescreend}, {@link nl.baken.veiligheid.VermissingVastgesteld} and
 * {@link nl.baken.veiligheid.ClientTerug}, and {@link nl.baken.veiligheid.Codeverloop} for figures; it publishes {@link nl.baken.zaak.VerplaatsingNodig} when somebody must move, and
 * {@link nl.baken.zaak.NasleepVoorbij}.
 * Listens: to {@link nl.baken.zaak.Feit}, for a partner may tell that somebody is not there; to
 * {@link nl.baken.zaak.ZaakAfgesloten}; to {@link nl.baken.termijn.TermijnVerzet}, for its next step follows.
 * Processes: {@code veiligheidsincident} (X1) and {@code vermissing} (X2), called by {@code voorvallen}.
 * {@code zorgcoordinatie} asks for a screening at the intake and at every evaluation.
 */
@ApplicationModule(
        displayName = "Veiligheid",
        allowedDependencies = {"gedeeld", "toegang", "termijn", "persoon", "toestemming", "zaak"})
@NullMarked
package nl.baken.veiligheid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

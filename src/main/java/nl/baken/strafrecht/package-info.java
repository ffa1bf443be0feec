// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: steps with the client through aangifte and the criminal case (P07), without ever pushing.
 * Owns: the choice that was explained, what the client decided, interviews, what police and prosecutor told, sepot and
 * complaint, hearings and verdicts; apart from it, that the lawyer knows of not punishing a forced act. Days and codes,
 * never the content.
 * Exposes: nothing but its tasks and acts, its parts of the case page, what the case waits for and what it knows
 * for the closing test ({@link nl.baken.zaak.Afsluitstand}).
 * Listens: to {@link nl.baken.zaak.Feit} about the reflection period, {@link nl.baken.termijn.TermijnNadert} of its end and
 * {@link nl.baken.termijn.TermijnVerzet}; takes the messages of its track.
 * Processes: {@code strafrecht} (P07).
 */
@ApplicationModule(
        displayName = "Aangifte en strafzaak",
        allowedDependencies = {"gedeeld", "toegang", "termijn", "persoon", "toestemming", "zaak"})
@NullMarked
package nl.baken.strafrecht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

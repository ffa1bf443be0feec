// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: a signal of possible trafficking, from the report to its outcome and the answer to the reporter.
 * Owns: signals, what reporters add to them, the people in them, reports to partners, feedback, the duplicate check.
 * Shows anybody, also without an account, which sign goes where: {@link nl.baken.signaal.Meldwijzer}.
 * Exposes: {@link nl.baken.signaal.Signalen} (also which mentions are one person), the event {@link nl.baken.signaal.SignaalGegrond}.
 * Listens: to nothing.
 * Processes: {@code signaal} (P01), {@code dubbelcontrole} (P01.6), {@code triage} (P02), {@code terugkoppeling} (P02.10).
 */
@ApplicationModule(
        displayName = "Signaal",
        allowedDependencies = {"gedeeld", "toegang", "termijn"})
@NullMarked
package nl.baken.signaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: knows what a client agreed to, per purpose, receiver and data group, and since when no longer.
 * Owns: the conversations about rights and the consents given in them.
 * Exposes: {@link nl.baken.toestemming.Toestemmingen} and the event {@link nl.baken.toestemming.ToestemmingIngetrokken}.
 * Callers check involvement in the case.
 * Listens: to nothing.
 * Processes: none; {@code zorgcoordinatie} asks in its task.
 */
@ApplicationModule(
        displayName = "Toestemming",
        allowedDependencies = {"gedeeld", "toegang", "persoon", "termijn"})
@NullMarked
package nl.baken.toestemming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

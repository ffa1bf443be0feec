// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: the words every module speaks, and the rim around the engine.
 * Owns: numbers, roles, the encrypted field ({@link nl.baken.gedeeld.Geheim}), drafts of task forms, D07.
 * Exposes: this package, and {@code gedeeld.proces} to the {@code proces} packages of the modules.
 * Listens: to nothing. Publishes: {@link nl.baken.gedeeld.Handeling}, {@link nl.baken.gedeeld.Inzage}.
 * Processes: none of its own; {@code processes/gedeeld/centrumgemeente.dmn} (D07).
 */
@ApplicationModule(
        displayName = "Gedeeld",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.baken.gedeeld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

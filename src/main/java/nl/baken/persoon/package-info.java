// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: knows who somebody is and how to reach this person safely, and tells nobody else.
 * Owns: the identity vault and safe contact, every field encrypted.
 * Exposes: {@link nl.baken.persoon.Personen} and the event {@link nl.baken.persoon.GeboortedatumBekend}. A person has no visible number; callers check involvement in the case.
 * Listens: to nothing.
 * Processes: none.
 */
@ApplicationModule(
        displayName = "Persoon",
        allowedDependencies = {"gedeeld", "toegang"})
@NullMarked
package nl.baken.persoon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

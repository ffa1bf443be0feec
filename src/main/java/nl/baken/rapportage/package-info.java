// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: figures to steer by, never about one person.
 * Owns: SQL views on the counts of signals, cases and steps; the counts of the letter of 4 September 2018.
 * Exposes: nothing; its page is for managers and policy officers.
 * Listens: to nothing; a timer that goes off marks its dossier to be counted anew.
 * Processes: none.
 */
@ApplicationModule(
        displayName = "Rapportage",
        allowedDependencies = {"gedeeld", "toegang"})
@NullMarked
package nl.baken.rapportage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

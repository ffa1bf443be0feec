// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: figures to steer by, never about one person.
 * Owns: the kept figures, the definitions and formulas of K01 to K23, their charts; the counts of the letter of 4
 * September 2018.
 * Exposes: nothing; its pages are for managers, policy officers, contract managers and team leaders.
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

// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: figures to steer by, never about one person; the report on them and what a council asks (P13).
 * Owns: what the figures count ({@code rapportage.telling}), the definitions and formulas of K01 to K24, their charts;
 * the counts of the letter of 4 September 2018 and of later years; the reports with their frozen versions, and the
 * questions of councils.
 * Exposes: {@link nl.baken.gedeeld.telling.Zaaklast}; its pages are for managers, policy officers, contract managers and team leaders.
 * Listens: to the round of the clock, for a report that begins by itself; a timer that goes off marks its dossier to be
 * counted anew.
 * Processes: {@code jaarrapport} and {@code raadsvraag} (P13).
 */
@ApplicationModule(
        displayName = "Rapportage",
        allowedDependencies = {"gedeeld", "toegang", "termijn"})
@NullMarked
package nl.baken.rapportage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

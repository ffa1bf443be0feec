// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: figures to steer by, never about one person; the report on them and what a council asks (P13).
 * Owns: what the figures count ({@code rapportage.telling}), the counts of the letter of 4 September 2018, the reports
 * with their frozen versions, and the questions of councils.
 * Exposes: nothing; its pages are for managers, policy officers and the team leader.
 * Listens: to the round of the clock, for a report that begins by itself.
 * Processes: {@code jaarrapport} and {@code raadsvraag} (P13).
 */
@ApplicationModule(
        displayName = "Rapportage",
        allowedDependencies = {"gedeeld", "toegang", "termijn"})
@NullMarked
package nl.baken.rapportage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

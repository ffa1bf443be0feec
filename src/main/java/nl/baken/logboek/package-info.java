// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: provably complete memory of who did and saw what.
 * Owns: the append-only log; the lists of what is destroyed, and what proves it (D09).
 * Exposes: nothing; its pages are for auditors, the FG and, to draw up a list of what is destroyed, who leads a team. Asks
 * {@code Bewaarbron} what is due and every {@code Vernietigbaar} to destroy it.
 * Listens: {@code Handeling} and {@code Inzage}, synchronously, in the transaction of the act.
 * Processes: none.
 */
@ApplicationModule(
        displayName = "Logboek",
        allowedDependencies = {"gedeeld", "toegang"})
@NullMarked
package nl.baken.logboek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

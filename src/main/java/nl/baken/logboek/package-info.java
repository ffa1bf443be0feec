// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: provably complete memory of who did and saw what.
 * Owns: the append-only log; who may see names in it; exports of it; the lists of what is destroyed, and what proves it
 * (D09).
 * Exposes: nothing; its pages are for auditors, the FG and, to draw up a list of what is destroyed, who leads a team. It asks
 * every {@link nl.baken.gedeeld.Geschiedenisbron}, {@code Bewaarbron} what is due and every {@code Vernietigbaar} to destroy.
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

// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: provably complete memory of who did and saw what.
 * Owns: the append-only log; who may see names in it, of which number and until when.
 * Exposes: nothing; its pages are for auditors and the FG. It asks every {@link nl.baken.gedeeld.Geschiedenisbron}.
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

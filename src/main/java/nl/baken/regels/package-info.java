// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: changes of rules between two releases, by two people (X10, ADR 0015).
 * Owns: the proposals and what became of them; the rows themselves stay with the module that counts with them.
 * Exposes: nothing but its pages; it finds every {@link nl.baken.gedeeld.regel.Regelsoort} by itself.
 * Listens: to nothing; {@link nl.baken.toegang.LosseVragen} calls it when a question was answered.
 * Processes: none.
 */
@ApplicationModule(
        displayName = "Regels",
        allowedDependencies = {"gedeeld", "toegang"})
@NullMarked
package nl.baken.regels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: who somebody is and what this person may see and do.
 * Owns: accounts, roles, organisations, {@code Betrokkenheid}, four eyes, the projection of open tasks.
 * Exposes: {@link nl.baken.toegang.Toegang}, {@link nl.baken.toegang.VierOgen}, {@link nl.baken.toegang.Takenlijst},
 * {@link nl.baken.toegang.Lijsten}; the contracts {@link nl.baken.toegang.Toewijzer},
 * {@link nl.baken.toegang.Termijnanker} and {@link nl.baken.toegang.Urgentiebron} that modules above implement.
 * Listens: to the engine's task events and to {@link nl.baken.termijn.TermijnVerzet}, in {@code toegang.proces}.
 * Processes: none.
 */
@ApplicationModule(
        displayName = "Toegang",
        allowedDependencies = {"gedeeld", "termijn"})
@NullMarked
package nl.baken.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

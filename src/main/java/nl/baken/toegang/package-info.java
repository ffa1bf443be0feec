// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: who somebody is and what this person may see and do.
 * Owns: accounts, roles, organisations, sessions, second factors, reviews of rights, {@code Betrokkenheid}, conflicts of interest, emergency access, four eyes, the
 * projection of open tasks, who is away.
 * Exposes: {@link nl.baken.toegang.Toegang}, {@link nl.baken.toegang.VierOgen} and
 * {@link nl.baken.toegang.LosseVragen}, {@link nl.baken.toegang.Takenlijst}, {@link nl.baken.toegang.Lijsten},
 * {@link nl.baken.toegang.Afwezigheden}, {@link nl.baken.toegang.Taakverdeling}, {@link nl.baken.toegang.Heraanmelding}
 * for what asks a recent sign-in, the event
 * {@link nl.baken.toegang.AccountGeschakeld}, {@link nl.baken.toegang.Blokkades} and
 * {@link nl.baken.toegang.Opheffingen} with the event {@link nl.baken.toegang.BlokkadeOpgeheven},
 * {@link nl.baken.toegang.Noodinzages}, {@link nl.baken.toegang.Noodoverzicht}, {@link nl.baken.toegang.Betrokkenen};
 * the contracts {@link nl.baken.toegang.Nooddossiers}, {@link nl.baken.toegang.Inzagespoor}, {@link nl.baken.toegang.Toewijzer},
 * {@link nl.baken.toegang.Termijnanker}, {@link nl.baken.toegang.Urgentiebron} and {@link nl.baken.toegang.Vraagonderwerp} that modules above implement.
 * Listens: to the engine's task events and to {@link nl.baken.termijn.TermijnVerzet}, in {@code toegang.proces}; to
 * {@link nl.baken.termijn.TermijnOverschreden} of a question to a second person.
 * Processes: none.
 */
@ApplicationModule(
        displayName = "Toegang",
        allowedDependencies = {"gedeeld", "termijn"})
@NullMarked
package nl.baken.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

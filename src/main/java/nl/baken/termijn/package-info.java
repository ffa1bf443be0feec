// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: counts every deadline of Baken, the way the law and the working agreements say.
 * Owns: the deadline rules (dated, with their source), the two calendars and the deadlines per signal or case number.
 * Exposes: {@link nl.baken.termijn.Termijnen} to start, meet, cancel and list deadlines;
 * {@link nl.baken.termijn.Termijnwijzigingen} to move and pause them; values and records beside it; the events
 * {@link nl.baken.termijn.TermijnNadert}, {@link nl.baken.termijn.TermijnOverschreden} and
 * {@link nl.baken.termijn.TermijnVerzet}.
 * The kinds of {@link nl.baken.gedeeld.regel.Regelsoort} that are its own: deadlines, retention terms, closing days.
 * Listens: to nothing; a caller starts and ends a deadline in the transaction of its own act.
 * Processes: none; timers and due dates in diagrams ask {@link nl.baken.termijn.Termijnen} for their moment.
 */
@ApplicationModule(displayName = "Termijn", allowedDependencies = "gedeeld")
@NullMarked
package nl.baken.termijn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

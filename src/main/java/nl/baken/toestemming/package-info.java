// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: knows what a client agreed to, per purpose, receiver and data group, and decides whether something may be
 * shared (D10).
 * Owns: the conversations about rights, the consents given in them, which representative is a suspect, what was shared
 * with whom on which ground, who must hear of a withdrawal, and what somebody asks about the own file with its answer (X3).
 * Exposes: {@link nl.baken.toestemming.Toestemmingen}, {@link nl.baken.toestemming.Vertegenwoordigers},
 * {@link nl.baken.toestemming.Delen}, {@link nl.baken.toestemming.Deelpakketten}, {@link nl.baken.toestemming.Deling} and
 * the events
 * {@link nl.baken.toestemming.ToestemmingIngetrokken}, {@link nl.baken.toestemming.OntvangersTeInformeren},
 * {@link nl.baken.toestemming.OntvangersGeinformeerd} and {@link nl.baken.toestemming.PakketVeranderd}. Callers check
 * involvement in the case. It asks {@link nl.baken.toestemming.Leeftijdbron} and
 * {@link nl.baken.toestemming.Pakketbron}, every {@link nl.baken.gedeeld.Uittreksel}, {@link nl.baken.toestemming.Wisbaar}
 * and {@link nl.baken.toestemming.Wisverbod}, for it does not know the case; it tells
 * {@link nl.baken.toestemming.VerzoekVeranderd}.
 * Listens: to nothing of others.
 * Processes: {@code intrekking} and {@code avg-verzoek} (X3).
 */
@ApplicationModule(
        displayName = "Toestemming",
        allowedDependencies = {"gedeeld", "toegang", "persoon", "termijn"})
@NullMarked
package nl.baken.toestemming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

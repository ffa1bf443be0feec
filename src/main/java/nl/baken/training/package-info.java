// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: trains who can meet victims, and knows who was trained (P11).
 * Owns: organisations and target groups with their size on a day, the plan of a year, sessions, who was invited and who was
 * there, certificates. Participants are professionals; nothing here is about a client.
 * Exposes: {@link nl.baken.gedeeld.telling.Trainingsstand} and what it adds to the figures (K16); it publishes
 * {@link nl.baken.gedeeld.bericht.Mailbericht}. It asks {@link nl.baken.rapportage.KleineAantallen} which counts are small.
 * Listens: to nothing of others.
 * Processes: {@code trainingsplan} and {@code trainingssessie}.
 */
@ApplicationModule(
        displayName = "Training",
        allowedDependencies = {"gedeeld", "toegang", "termijn", "rapportage"})
@NullMarked
package nl.baken.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

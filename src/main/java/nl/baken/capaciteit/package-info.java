// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: who delivers care coordination in the region, how much, until when and who pays (P12).
 * Owns: contracts and proposals, the agreement of the centrumgemeenten, the split of the costs (D13), what a year cost in
 * the end, and what the monthly check found.
 * Exposes: {@link nl.baken.gedeeld.telling.Ftebron}, {@link nl.baken.gedeeld.telling.Kostendeler} and what it adds to the
 * figures (K06, K18); its pages are for contract managers, policy officers, team leaders and
 * managers. It tells which contracts were kept long enough ({@link nl.baken.gedeeld.Bewaarbron}). It asks {@link nl.baken.gedeeld.telling.Zaaklast} and {@link nl.baken.zaak.Werklast}.
 * Listens: to nothing.
 * Processes: {@code contract} and {@code capaciteit}.
 */
@ApplicationModule(
        displayName = "Capaciteit",
        allowedDependencies = {"gedeeld", "toegang", "termijn", "zaak"})
@NullMarked
package nl.baken.capaciteit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.List;
import nl.baken.rapportage.grafiek.Grafiek;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a figure on the page.
 *
 * @param leeg whether nothing was counted
 * @param grafiek null when there is nothing to draw
 */
public record Paneel(
        String sleutel, String titel, String uitleg, boolean leeg, List<Blad> bladen, @Nullable Grafiek grafiek) {}

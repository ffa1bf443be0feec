// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import nl.baken.rapportage.grafiek.Grafiek;
import org.jspecify.annotations.Nullable;

/**
 * A figure on the dashboard.
 *
 * @param waarde with its unit, or why there is none
 * @param wat what the value is of, in words
 * @param verschil with the period before, in words; empty when it can't be told
 */
public record Tegel(String code, String titel, String waarde, String wat, String verschil, @Nullable Grafiek grafiek) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * X7: who must hear at once, told by a person.
 *
 * @param politie asked unless the death was natural
 * @param toezichthouder asked when it happened in a provision of the Wmo (T30), with the management told too
 */
public record LichtBetrokkenenIn(
        @Nullable Boolean politie,
        @Nullable Boolean toezichthouder,
        @Nullable Boolean directie,
        @NotNull(message = "Maak een keuze.") Inlichting opvang,
        @NotNull(message = "Maak een keuze.") Inlichting advocaat,
        @NotNull(message = "Maak een keuze.") Inlichting avim) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.baken.gedeeld.Compartiment;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
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
        @NotNull(message = "Maak een keuze.") Inlichting avim) {

    /** What they heard, by the field that says so; the management is our own. */
    Map<String, Deling> delingen() {
        Map<String, Deling> delingen = new LinkedHashMap<>();
        if (Boolean.TRUE.equals(politie)) {
            delingen.put(
                    "politie", Deling.volgensDeWet(Ontvanger.AVIM, Compartiment.IDENTITEIT, Compartiment.VEILIGHEID));
        }
        if (Boolean.TRUE.equals(toezichthouder)) {
            delingen.put("toezichthouder", Deling.volgensDeWet(Ontvanger.TOEZICHTHOUDER, Compartiment.VEILIGHEID));
        }
        if (opvang == Inlichting.INGELICHT) {
            delingen.put("opvang", Deling.volgensDeWet(Ontvanger.OPVANG, Compartiment.IDENTITEIT));
        }
        if (advocaat == Inlichting.INGELICHT) {
            delingen.put("advocaat", Deling.metToestemming(Doel.ADVOCAAT, Ontvanger.ADVOCAAT, Compartiment.IDENTITEIT));
        }
        if (avim == Inlichting.INGELICHT) {
            delingen.put("avim", Deling.volgensDeWet(Ontvanger.AVIM, Compartiment.IDENTITEIT));
        }
        return delingen;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.Map;

/** The advice of D01 in words. */
final class Advies {

    private static final Map<String, String> WOORDEN = Map.of(
            "vermoeden", "Vermoeden: meld nu",
            "twijfel", "Twijfel: verrijk en overleg binnen twee werkdagen",
            "zwak", "Zwak: verrijk, en bewaar om te combineren",
            "geen_indicator", "Geen indicator: kijk zelf nog eens");

    private Advies() {}

    static String inWoorden(String advies) {
        return WOORDEN.getOrDefault(advies, advies);
    }
}

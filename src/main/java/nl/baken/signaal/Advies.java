// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.Map;

/** The advice of D01 in words: for who assesses a signal, and for anybody who saw something. */
final class Advies {

    static final String ZWAK = "zwak";

    private static final Map<String, String> WOORDEN = Map.of(
            "vermoeden",
            "Vermoeden: meld nu",
            "twijfel",
            "Twijfel: verrijk en overleg binnen twee werkdagen",
            ZWAK,
            "Zwak: verrijk, en bewaar om te combineren",
            "geen_indicator",
            "Geen indicator: kijk zelf nog eens");

    private static final Map<String, String> VOOR_BUITEN = Map.of(
            "vermoeden",
            "Dit lijkt op mensenhandel: meld het nu",
            "twijfel",
            "Dit kan mensenhandel zijn: meld het, of overleg erover",
            ZWAK,
            "Dit is nog weinig: overleg erover",
            "geen_indicator",
            "Je kruiste geen signaal aan. Dat bewijst niet dat er niets is");

    private Advies() {}

    static String inWoorden(String advies) {
        return WOORDEN.getOrDefault(advies, advies);
    }

    static String voorBuiten(String advies) {
        return VOOR_BUITEN.getOrDefault(advies, advies);
    }
}

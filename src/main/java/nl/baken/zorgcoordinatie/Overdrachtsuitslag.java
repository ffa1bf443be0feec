// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of moving several cases: each for itself, and nothing in silence.
 *
 * @param gelukt how many have somebody else now, or will have
 */
public record Overdrachtsuitslag(int gelukt, List<Niet> niet) {

    /** @param waarom in words, without a name */
    public record Niet(String nummer, String waarom) {}

    public boolean isCompleet() {
        return niet.isEmpty();
    }

    public String inWoorden() {
        int alle = gelukt + niet.size();
        if (alle == 0) {
            return "Er hoefde geen zaak over te gaan.";
        }
        if (isCompleet()) {
            return alle == 1 ? "1 zaak overgedragen." : alle + " zaken overgedragen.";
        }
        return niet.size() + " van " + alle + (alle == 1 ? " zaak" : " zaken") + " niet overgedragen: "
                + niet.stream()
                        .map(een -> een.nummer() + " (" + een.waarom() + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }
}

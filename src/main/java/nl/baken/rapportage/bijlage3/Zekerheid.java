// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.util.Arrays;
import java.util.Optional;

/** How sure the source is of a count (domain.md 6): the scan of the letter lost columns and single ones. */
public enum Zekerheid {
    ZEKER("=", "zeker"),
    AFGELEID("~", "afgeleid"),
    MEERDUIDIG("?", "niet zeker te lezen"),
    LEEG(".", "leeg in de bron");

    private final String teken;
    private final String woorden;

    Zekerheid(String teken, String woorden) {
        this.teken = teken;
        this.woorden = woorden;
    }

    public String teken() {
        return teken;
    }

    public String woorden() {
        return woorden;
    }

    static Optional<Zekerheid> van(String teken) {
        return Arrays.stream(values())
                .filter(soort -> soort.teken.equals(teken))
                .findFirst();
    }
}

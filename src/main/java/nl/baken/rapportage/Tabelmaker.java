// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.util.List;

/** Tables of counts for the parts of this module that don't know how counts are hidden. */
public final class Tabelmaker {

    private Tabelmaker() {}

    /** With totals. @param metRijtotaal whether adding up a row means something */
    public static Tabel exact(List<String> kolommen, List<String> rijen, long[][] aantallen, boolean metRijtotaal) {
        return Tabel.van(kolommen, rijen, aantallen, metRijtotaal);
    }

    /** As {@link #exact}, without the counts that can point at somebody or give such a count away. */
    public static Tabel openbaar(List<String> kolommen, List<String> rijen, long[][] aantallen, boolean metRijtotaal) {
        return KleineAantallen.schermAf(exact(kolommen, rijen, aantallen, metRijtotaal), metRijtotaal);
    }
}

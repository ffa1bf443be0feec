// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What D11 found about one coordinator for one case.
 *
 * @param rang 0 is excluded; else lower is better
 * @param reden code of the table
 */
record Voorstel(String account, int rang, String reden, boolean overbelast, BigDecimal werklast, BigDecimal norm) {

    private static final Comparator<Voorstel> BESTE = Comparator.comparingInt(Voorstel::rang)
            .thenComparing(Voorstel::werklast)
            .thenComparing(Voorstel::account);

    /** The same, with this much more to carry. */
    Voorstel met(BigDecimal erbij) {
        return new Voorstel(account, rang, reden, overbelast, werklast.add(erbij), norm);
    }

    boolean isUitgesloten() {
        return rang == 0;
    }

    /** The best rank, and within it the lowest load. */
    static Optional<Voorstel> beste(Collection<Voorstel> voorstellen) {
        return voorstellen.stream()
                .filter(voorstel -> !voorstel.isUitgesloten())
                .min(BESTE);
    }

    String inWoorden() {
        String waarom =
                switch (reden) {
                    case "taal-of-sekse" -> "spreekt de taal";
                    case "regio" -> "werkt in deze regio";
                    case "laagste-werklast" -> "heeft ruimte";
                    default -> "zit aan de norm";
                };
        return "werklast " + getal(werklast) + " van " + getal(norm) + ", " + waarom;
    }

    private static String getal(BigDecimal waarde) {
        return waarde.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

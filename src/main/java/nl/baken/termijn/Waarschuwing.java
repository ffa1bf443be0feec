// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.util.Locale;
import java.util.Optional;

/**
 * When somebody is warned: {@code P3WD} is three working days after the anchor, {@code -P14D} is fourteen days before
 * the end, {@code -P0D} the last day itself.
 */
public record Waarschuwing(boolean voorEinde, Duur duur) {

    private static final String VOOR_EINDE = "-";
    private static final String IN_WOORDEN_EINDE = " voor het einde";
    private static final String IN_WOORDEN_BEGIN = " na het begin";

    public static Waarschuwing lees(String tekst) {
        boolean voorEinde = tekst.startsWith(VOOR_EINDE);
        return new Waarschuwing(voorEinde, Duur.lees(voorEinde ? tekst.substring(1) : tekst));
    }

    /** As people type it, in words or as it is kept; empty when it says no moment. */
    static Optional<Waarschuwing> leesGetypt(String getypt) {
        String tekst = getypt.strip().toLowerCase(Locale.ROOT);
        boolean voorEinde = tekst.startsWith(VOOR_EINDE) || tekst.endsWith(IN_WOORDEN_EINDE);
        String duur = tekst.replaceFirst("^" + VOOR_EINDE, "")
                .replaceFirst("(" + IN_WOORDEN_EINDE + "|" + IN_WOORDEN_BEGIN + ")$", "");
        return Duur.leesGetypt(duur).map(lang -> new Waarschuwing(voorEinde, lang));
    }

    /** In words, so that {@link #leesGetypt} gives the same value back. */
    String alsGetypt() {
        return Termijnregelinvoer.alsGetypt(duur) + (voorEinde ? IN_WOORDEN_EINDE : IN_WOORDEN_BEGIN);
    }

    @Override
    public String toString() {
        return (voorEinde ? VOOR_EINDE : "") + duur;
    }
}

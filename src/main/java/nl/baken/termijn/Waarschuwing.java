// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

/**
 * When somebody is warned: {@code P3WD} is three working days after the anchor, {@code -P14D} is fourteen days before
 * the end, {@code -P0D} the last day itself.
 */
public record Waarschuwing(boolean voorEinde, Duur duur) {

    private static final String VOOR_EINDE = "-";

    public static Waarschuwing lees(String tekst) {
        boolean voorEinde = tekst.startsWith(VOOR_EINDE);
        return new Waarschuwing(voorEinde, Duur.lees(voorEinde ? tekst.substring(1) : tekst));
    }

    @Override
    public String toString() {
        return (voorEinde ? VOOR_EINDE : "") + duur;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

/** A shelter location on the board. @param bezet beds that are occupied or held for somebody */
public record Plek(
        long id,
        String aanbieder,
        String naam,
        Opvangtype soort,
        int capaciteit,
        Regio regio,
        Doelgroep doelgroep,
        boolean geheim,
        int bezet) {

    static final String VOORVOEGSEL = "plek ";

    /** As the log and the figures know it. */
    static String nummer(long id) {
        return VOORVOEGSEL + id;
    }

    public int vrij() {
        return Math.max(0, capaciteit - bezet);
    }

    /** For people: "De Verzonnen Haven, huis 1". */
    public String inWoorden() {
        return aanbieder + ", " + naam;
    }
}

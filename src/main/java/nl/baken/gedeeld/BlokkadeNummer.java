// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one question to lift a legal hold: {@code BB-} and six random characters and a check character. */
public record BlokkadeNummer(String waarde) {

    public static final String VOORVOEGSEL = "BB-";

    /** @throws OngeldigNummer when the text is no such number */
    public BlokkadeNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static BlokkadeNummer nieuw() {
        return new BlokkadeNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one signal: {@code SG-} and six random characters and a check character. */
public record SignaalNummer(String waarde) {

    public static final String VOORVOEGSEL = "SG-";

    /** @throws OngeldigNummer when the text is no number of a signal */
    public SignaalNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static SignaalNummer nieuw() {
        return new SignaalNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

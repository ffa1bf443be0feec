// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one question to lift a conflict of interest: {@code BC-} and six random characters and a check character. */
public record OpheffingNummer(String waarde) {

    public static final String VOORVOEGSEL = "BC-";

    /** @throws OngeldigNummer when the text is no such number */
    public OpheffingNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static OpheffingNummer nieuw() {
        return new OpheffingNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

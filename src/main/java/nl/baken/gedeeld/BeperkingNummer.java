// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one question to lift a restriction (AVG 18): {@code AB-} and six random characters and a check character. */
public record BeperkingNummer(String waarde) {

    public static final String VOORVOEGSEL = "AB-";

    /** @throws OngeldigNummer when the text is no such number */
    public BeperkingNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static BeperkingNummer nieuw() {
        return new BeperkingNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

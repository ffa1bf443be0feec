// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one list of files to destroy: {@code VL-} and six random characters and a check character. */
public record VernietigingNummer(String waarde) {

    public static final String VOORVOEGSEL = "VL-";

    /** @throws OngeldigNummer when the text is no such number */
    public VernietigingNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static VernietigingNummer nieuw() {
        return new VernietigingNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

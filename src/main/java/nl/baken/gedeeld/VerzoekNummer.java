// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one request about the own file (X3): {@code AV-} and six random characters and a check character. */
public record VerzoekNummer(String waarde) {

    public static final String VOORVOEGSEL = "AV-";

    /** @throws OngeldigNummer when the text is no such number */
    public VerzoekNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static VerzoekNummer nieuw() {
        return new VerzoekNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

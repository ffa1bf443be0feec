// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one rights review: {@code RC-} and six random characters and a check character. */
public record ControleNummer(String waarde) {

    public static final String VOORVOEGSEL = "RC-";

    /** @throws OngeldigNummer when the text is no number of a rights review */
    public ControleNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static ControleNummer nieuw() {
        return new ControleNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

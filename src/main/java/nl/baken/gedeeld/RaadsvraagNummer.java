// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of a question that a municipal council asked (P13.8): {@code RV-} and six random characters and a check character. */
public record RaadsvraagNummer(String waarde) {

    public static final String VOORVOEGSEL = "RV-";

    /** @throws OngeldigNummer when the text is no such number */
    public RaadsvraagNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static RaadsvraagNummer nieuw() {
        return new RaadsvraagNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one case: {@code ZC-} and six random characters and a check character. */
public record ZaakNummer(String waarde) {

    public static final String VOORVOEGSEL = "ZC-";

    /** @throws OngeldigNummer when the text is no number of a case */
    public ZaakNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static ZaakNummer nieuw() {
        return new ZaakNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one sheet of counts that was entered: {@code IV-} and six random characters and a check character. */
public record InvoerNummer(String waarde) {

    public static final String VOORVOEGSEL = "IV-";

    /** @throws OngeldigNummer when the text is no such number */
    public InvoerNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static InvoerNummer nieuw() {
        return new InvoerNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

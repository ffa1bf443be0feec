// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one export of the log: {@code UX-} and six random characters and a check character. */
public record UitvoerNummer(String waarde) {

    public static final String VOORVOEGSEL = "UX-";

    /** @throws OngeldigNummer when the text is no number of an export of the log */
    public UitvoerNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static UitvoerNummer nieuw() {
        return new UitvoerNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

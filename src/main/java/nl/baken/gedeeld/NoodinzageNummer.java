// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one use of the emergency access (X9): {@code NI-} and six random characters and a check character. */
public record NoodinzageNummer(String waarde) {

    public static final String VOORVOEGSEL = "NI-";

    /** @throws OngeldigNummer when the text is no such number */
    public NoodinzageNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static NoodinzageNummer nieuw() {
        return new NoodinzageNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

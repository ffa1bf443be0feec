// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one question to see names in the log: {@code NO-} and six random characters and a check character. */
public record OnthullingNummer(String waarde) {

    public static final String VOORVOEGSEL = "NO-";

    /** @throws OngeldigNummer when the text is no such number */
    public OnthullingNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static OnthullingNummer nieuw() {
        return new OnthullingNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

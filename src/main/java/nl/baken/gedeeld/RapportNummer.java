// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of a report on the figures of a year or quarter (P13): {@code JR-} and six random characters and a check character. */
public record RapportNummer(String waarde) {

    public static final String VOORVOEGSEL = "JR-";

    /** @throws OngeldigNummer when the text is no such number */
    public RapportNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static RapportNummer nieuw() {
        return new RapportNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

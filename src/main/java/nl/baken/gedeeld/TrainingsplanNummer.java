// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of the training plan of one year (P11): {@code TP-} and six random characters and a check character. */
public record TrainingsplanNummer(String waarde) {

    public static final String VOORVOEGSEL = "TP-";

    /** @throws OngeldigNummer when the text is no such number */
    public TrainingsplanNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static TrainingsplanNummer nieuw() {
        return new TrainingsplanNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one training session (P11): {@code TS-} and six random characters and a check character. */
public record TrainingNummer(String waarde) {

    public static final String VOORVOEGSEL = "TS-";

    /** @throws OngeldigNummer when the text is no such number */
    public TrainingNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static TrainingNummer nieuw() {
        return new TrainingNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

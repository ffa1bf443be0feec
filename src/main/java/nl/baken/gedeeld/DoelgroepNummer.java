// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one target group: the people with one function in one organisation (P11): {@code TD-} and six random characters and a check character. */
public record DoelgroepNummer(String waarde) {

    public static final String VOORVOEGSEL = "TD-";

    /** @throws OngeldigNummer when the text is no such number */
    public DoelgroepNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static DoelgroepNummer nieuw() {
        return new DoelgroepNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

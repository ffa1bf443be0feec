// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one contract (P12): {@code CT-} and six random characters and a check character. */
public record ContractNummer(String waarde) {

    public static final String VOORVOEGSEL = "CT-";

    /** @throws OngeldigNummer when the text is no such number */
    public ContractNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static ContractNummer nieuw() {
        return new ContractNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** The number of one proposal to change a rule: {@code RG-} and six random characters and a check character. */
public record VoorstelNummer(String waarde) {

    public static final String VOORVOEGSEL = "RG-";

    /** @throws OngeldigNummer when the text is no number of a proposal */
    public VoorstelNummer {
        waarde = Nummer.lees(VOORVOEGSEL, waarde);
    }

    public static VoorstelNummer nieuw() {
        return new VoorstelNummer(Nummer.nieuw(VOORVOEGSEL));
    }

    @Override
    public String toString() {
        return waarde;
    }
}

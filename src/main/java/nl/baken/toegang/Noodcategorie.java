// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import nl.baken.gedeeld.Codewoord;

/** Why somebody could not wait for who carries the case (X9). */
public enum Noodcategorie implements Codewoord {
    GEVAAR_CLIENT("Direct gevaar voor de cliënt"),
    GEVAAR_ANDER("Direct gevaar voor een ander"),
    MEDISCHE_NOOD("Medische nood"),
    COLLEGA_ONBEREIKBAAR("Een collega is niet te bereiken en er is vandaag een termijn"),
    HULPDIENST("De politie of een hulpdienst heeft nu een antwoord nodig");

    private final String omschrijving;

    Noodcategorie(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

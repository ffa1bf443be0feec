// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import nl.baken.gedeeld.Codewoord;

/** Why a centrumgemeente does not agree. */
public enum Tegenreden implements Codewoord {
    BEDRAG("Het bedrag is te hoog"),
    SLEUTEL("De verdeling is niet eerlijk"),
    FTE("Het aantal fte past niet"),
    PERIODE("De periode past niet"),
    BEGROTING("Er is geen ruimte in de begroting"),
    BESLUIT("Het college of de raad moet nog besluiten");

    private final String omschrijving;

    Tegenreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

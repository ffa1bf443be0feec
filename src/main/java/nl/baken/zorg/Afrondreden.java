// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** Why a track of care ends before everything came. */
public enum Afrondreden implements Codewoord {
    GEREGELD("De zorg is geregeld"),
    CLIENT_ZIET_AF("De cliënt ziet ervan af"),
    ANDER_DOET_HET("Een ander volgt dit verder"),
    VERTROKKEN("De cliënt is weg uit de regio");

    private final String omschrijving;

    Afrondreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** How much of a signal was told to a partner. */
public enum Omvang implements Codewoord {
    FEITEN("Feiten van het signaal, zonder namen"),
    FEITEN_EN_ADRES("Feiten en adres"),
    FEITEN_EN_PERSOON("Feiten en persoonsgegevens"),
    BEDRIJF("Alleen plaats of bedrijf");

    private final String omschrijving;

    Omvang(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

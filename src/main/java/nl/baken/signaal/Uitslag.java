// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** What a partner answered (P02.6). */
public enum Uitslag implements Codewoord {
    GEGROND("Mensenhandel is aannemelijk"),
    GEEN_MENSENHANDEL("Geen mensenhandel"),
    OPGEPAKT("Opgepakt"),
    RIEC_CASUS("RIEC-casus"),
    GEEN_CASUS("Geen casus"),
    NIET_IN_BEHANDELING("Niet in behandeling genomen");

    private final String omschrijving;

    Uitslag(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

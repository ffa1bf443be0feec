// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** How sure it is that somebody is a victim; unsure gives a short place first (D04 row 3). */
public enum Slachtofferschap implements Codewoord {
    AANNEMELIJK("Aannemelijk"),
    ONDUIDELIJK("Nog onduidelijk");

    private final String omschrijving;

    Slachtofferschap(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

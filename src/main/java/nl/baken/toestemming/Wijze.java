// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** How consent can be shown afterwards. */
public enum Wijze implements Codewoord {
    SCHRIFTELIJK("Op papier, ondertekend"),
    MONDELING_MET_GETUIGE("Mondeling, met een getuige");

    private final String omschrijving;

    Wijze(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

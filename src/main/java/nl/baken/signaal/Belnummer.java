// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** Who was called in acute danger (P01.3). */
public enum Belnummer implements Codewoord {
    NOODNUMMER_112("112"),
    AVIM_PIKET("AVIM-piket");

    private final String omschrijving;

    Belnummer(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

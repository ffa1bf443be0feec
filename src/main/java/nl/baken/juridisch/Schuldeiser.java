// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** P09.7: who was told about debts that are not the client's [S53]. */
public enum Schuldeiser implements Codewoord {
    GEMEENTE("Gemeente of schuldhulp"),
    BELASTINGDIENST("Belastingdienst of Toeslagen"),
    CJIB("CJIB"),
    ZORGVERZEKERAAR("Zorgverzekeraar of CAK"),
    ANDER("Een andere schuldeiser");

    private final String omschrijving;

    Schuldeiser(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

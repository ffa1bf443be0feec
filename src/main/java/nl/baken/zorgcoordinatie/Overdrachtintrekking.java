// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Why we take back what we asked of another region (X4). */
public enum Overdrachtintrekking implements Codewoord {
    CLIENT_WIL_NIET_MEER("De cliënt wil niet meer"),
    BLIJVEN_IS_BETER("Blijven is toch beter"),
    ANDERE_ONTVANGER("Een ander neemt over"),
    ANDERS("Iets anders");

    private final String omschrijving;

    Overdrachtintrekking(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

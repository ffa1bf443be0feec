// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** P07.9: whether a complaint about not prosecuting comes (article 12 Sv). */
public enum Klachtkeuze implements Codewoord {
    KLACHT("de advocaat dient een klacht in"),
    ADVOCAAT_BESLIST("de advocaat zoekt het uit"),
    GEEN_KLACHT("geen klacht");

    private final String omschrijving;

    Klachtkeuze(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

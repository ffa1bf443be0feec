// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** P07.10: what the client wants at the hearing. */
public enum Zittingskeuze implements Codewoord {
    JA("ja"),
    NEE("nee"),
    NOG_NIET_BEKEND("nog niet bekend");

    private final String omschrijving;

    Zittingskeuze(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** P07.3: whether the client wants to talk with the police. */
public enum Gesprekswens implements Codewoord {
    JA("ja"),
    NOG_NIET("nog niet"),
    NEE("nee");

    private final String omschrijving;

    Gesprekswens(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** P07.6: what the client was heard for. */
public enum Gesprekssoort implements Codewoord {
    AANGIFTE("aangifte"),
    VERHOOR("verhoor");

    private final String omschrijving;

    Gesprekssoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

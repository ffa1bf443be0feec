// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** A question that must be answered. */
public enum JaNee implements Codewoord {
    JA("Ja"),
    NEE("Nee");

    private final String omschrijving;

    JaNee(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

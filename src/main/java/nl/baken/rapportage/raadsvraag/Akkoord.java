// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import nl.baken.gedeeld.Codewoord;

/** Whether the second person agrees. */
public enum Akkoord implements Codewoord {
    JA("Ja"),
    NEE("Nee");

    private final String omschrijving;

    Akkoord(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

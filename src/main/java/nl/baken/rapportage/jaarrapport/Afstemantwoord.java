// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import nl.baken.gedeeld.Codewoord;

/** What somebody who was asked says of a report (P13.5). */
public enum Afstemantwoord implements Codewoord {
    AKKOORD("Akkoord"),
    OPMERKING("Opmerking");

    private final String omschrijving;

    Afstemantwoord(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

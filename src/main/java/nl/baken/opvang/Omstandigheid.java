// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** What counts for the place (P04.1, D04). */
public enum Omstandigheid implements Codewoord {
    ZONDER_VOOGD("Minderjarig, zonder ouder of voogd"),
    BEDENKTIJD_GEPLAND("Het gesprek over bedenktijd is gepland"),
    EXTRA_BEGELEIDING("Extra begeleiding nodig"),
    GROEP("Groep van vijf of meer"),
    MET_KINDEREN("Kinderen gaan mee"),
    TOEGANKELIJK("Toegankelijk voor een rolstoel"),
    BUITEN_DE_REGIO("Buiten de regio");

    private final String omschrijving;

    Omstandigheid(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

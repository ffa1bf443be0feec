// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** How it was made sure who asks (AVG 12(6)); no copy of a document is kept. */
public enum Identiteitscontrole implements Codewoord {
    PERSOONLIJK_BEKEND("De zorgcoördinator kent deze persoon"),
    DOCUMENT_GEZIEN("Paspoort of ander document gezien, geen kopie"),
    VIA_ADVOCAAT("De advocaat staat ervoor in"),
    AMBTELIJK("Legitimatie van een toezichthouder gezien");

    private final String omschrijving;

    Identiteitscontrole(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** What made somebody unsafe (X1). */
public enum Incidentsoort implements Codewoord {
    BEDREIGING("Bedreiging"),
    ADRES_BEKEND("Adres gelekt of bekend geworden"),
    DADER_GEZIEN("Dader of helper gezien"),
    GEWELD("Geweld"),
    TERUG_NA_VERMISSING("Terug na een vermissing"),
    ANDERS("Iets anders dat onveilig is");

    private final String omschrijving;

    Incidentsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** Why a line is left out of an extract. */
public enum Weglaatreden implements Codewoord {
    OVER_EEN_ANDER("Gaat over iemand anders (art. 15 lid 4 AVG)"),
    VEILIGHEID_ANDER("Iemand anders loopt gevaar (art. 41 lid 1i UAVG)"),
    OPSPORING("Schaadt de opsporing (art. 41 lid 1d UAVG)"),
    MINIMUM("Niet nodig voor wie het vraagt (art. 5 lid 1c AVG)");

    private final String omschrijving;

    Weglaatreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

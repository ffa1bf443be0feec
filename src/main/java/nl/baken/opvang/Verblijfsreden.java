// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** Why somebody stays in the COSM longer than three months (P04.8). */
public enum Verblijfsreden implements Codewoord {
    GEEN_PLEK("Er is geen plek om naartoe te gaan"),
    WACHT_OP_BESLUIT("Er is nog geen besluit over verblijf"),
    VEILIGHEID("Verhuizen is nu niet veilig"),
    ZORG("De zorg is nog niet overgedragen"),
    ANDERS("Andere reden");

    private final String omschrijving;

    Verblijfsreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

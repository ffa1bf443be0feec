// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** How somebody got there (P04.5). */
public enum Vervoer implements Codewoord {
    ZORGCOORDINATOR("Met de zorgcoördinator"),
    OPVANG("Met de opvang"),
    POLITIE("Met de politie"),
    TAXI("Met een taxi"),
    ZELF("Zelf");

    private final String omschrijving;

    Vervoer(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

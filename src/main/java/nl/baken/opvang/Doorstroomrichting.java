// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** Where somebody goes after this place (P04.9). */
public enum Doorstroomrichting implements Codewoord {
    VROUWENOPVANG("Vrouwenopvang"),
    MANNENOPVANG("Mannenopvang"),
    MAATSCHAPPELIJKE_OPVANG("Maatschappelijke opvang"),
    BEGELEID_WONEN("Begeleid wonen"),
    ZELFSTANDIG("Zelfstandig wonen"),
    TERUGKEER("Terugkeer");

    private final String omschrijving;

    Doorstroomrichting(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** Why somebody left a place (P04.10). */
public enum Vertrekreden implements Codewoord {
    DOORSTROOM("Naar een volgende plek"),
    ZELFSTANDIG("Zelfstandig wonen"),
    TERUGKEER("Terug naar het land van herkomst"),
    CLIENT_STOPT("De cliënt wil weg"),
    HUISREGELS("Uitgeplaatst vanwege de huisregels"),
    EINDE_VERBLIJF("Het verblijf liep af"),
    VEILIGHEID("De plek was niet veilig"),
    MOB("Met onbekende bestemming vertrokken");

    private final String omschrijving;

    Vertrekreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

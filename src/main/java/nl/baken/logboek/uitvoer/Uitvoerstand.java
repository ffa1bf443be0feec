// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import nl.baken.gedeeld.Codewoord;

/** How far an export is. */
public enum Uitvoerstand implements Codewoord {
    GEVRAAGD("Wacht op een tweede persoon"),
    NIET_AKKOORD("De tweede persoon zei nee"),
    INGETROKKEN("Ingetrokken"),
    WACHT("Wordt zo gemaakt"),
    BEZIG("Wordt gemaakt"),
    KLAAR("Klaar om op te halen"),
    MISLUKT("Niet gelukt"),
    VERLOPEN("Verlopen: het bestand is weg");

    private final String omschrijving;

    Uitvoerstand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    static Uitvoerstand van(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }

    public boolean isOnderweg() {
        return this == WACHT || this == BEZIG;
    }
}

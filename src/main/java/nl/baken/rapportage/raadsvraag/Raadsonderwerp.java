// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import nl.baken.gedeeld.Codewoord;

/** What a question of the council is about. */
public enum Raadsonderwerp implements Codewoord {
    AANTALLEN("Aantallen slachtoffers en signalen"),
    OPVANG("Opvang"),
    ZORG("Zorg en begeleiding"),
    AANGIFTE_EN_VERBLIJF("Aangifte en verblijf"),
    AANPAK("De aanpak van mensenhandel"),
    KOSTEN("Kosten en capaciteit"),
    ANDERS("Iets anders");

    private final String omschrijving;

    Raadsonderwerp(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

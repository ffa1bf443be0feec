// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

/** Why a case ended (P10). */
public enum RedenEinde {
    DOEL_BEREIKT("De doelen zijn bereikt"),
    OVERGEDRAGEN_REGIO("Overgedragen aan een andere regio"),
    TERUGGEKEERD("Teruggekeerd naar het land van herkomst"),
    MOB("Met onbekende bestemming vertrokken"),
    CLIENT_STOPT("De cliënt stopt"),
    GEEN_SLACHTOFFER_GEBLEKEN("Geen slachtoffer gebleken"),
    OVERLEDEN("Overleden"),
    OVERDRACHT_18_PLUS("Overgedragen omdat de cliënt 18 is geworden");

    private final String omschrijving;

    RedenEinde(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String omschrijving() {
        return omschrijving;
    }
}

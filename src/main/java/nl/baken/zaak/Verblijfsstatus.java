// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

/** The right of residence in groups; the track that works on it keeps the rest. */
public enum Verblijfsstatus {
    NEDERLANDER("Nederlander"),
    EU_BURGER("EU-burger"),
    VERGUNNING("Verblijfsvergunning"),
    BEDENKTIJD("Bedenktijd"),
    PROCEDURE("Wacht op een beslissing"),
    GEEN("Geen verblijfsrecht"),
    ONBEKEND("Onbekend"),
    WIL_NIET_ZEGGEN("Wil de cliënt niet zeggen");

    private final String omschrijving;

    Verblijfsstatus(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

/** What a person thinks of a likeness (P01.6). */
public enum Matchoordeel {
    ZELFDE("Dezelfde persoon"),
    NIET_DEZELFDE("Niet dezelfde"),
    ONZEKER("Niet te zeggen");

    private final String omschrijving;

    Matchoordeel(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

/** How much of a signal was told to a partner. */
public enum Omvang {
    FEITEN("Feiten van het signaal, zonder namen"),
    FEITEN_EN_ADRES("Feiten en adres"),
    FEITEN_EN_PERSOON("Feiten en persoonsgegevens"),
    BEDRIJF("Alleen plaats of bedrijf");

    private final String omschrijving;

    Omvang(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String omschrijving() {
        return omschrijving;
    }
}

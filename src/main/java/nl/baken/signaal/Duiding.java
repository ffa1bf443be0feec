// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

/** What a signal means, as a person decides (P02.3); the score only advises. */
public enum Duiding {
    VERMOEDEN("Vermoeden van mensenhandel"),
    TWIJFEL("Twijfel"),
    GEEN_VERMOEDEN("Geen vermoeden");

    private final String omschrijving;

    Duiding(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String omschrijving() {
        return omschrijving;
    }
}

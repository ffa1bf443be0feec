// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

/** Yes or no, asked in so many words. */
public enum Antwoord {
    JA("Ja"),
    NEE("Nee");

    private final String omschrijving;

    Antwoord(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String omschrijving() {
        return omschrijving;
    }
}

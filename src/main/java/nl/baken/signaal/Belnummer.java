// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

/** Who was called in acute danger (P01.3). */
public enum Belnummer {
    NOODNUMMER_112("112"),
    AVIM_PIKET("AVIM-piket");

    private final String omschrijving;

    Belnummer(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String omschrijving() {
        return omschrijving;
    }
}

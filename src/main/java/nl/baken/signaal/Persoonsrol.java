// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

/** Why a person is named in a signal; suspects are only 'see police'. */
public enum Persoonsrol {
    MOGELIJK_SLACHTOFFER("Mogelijk slachtoffer"),
    BETROKKEN_KIND("Betrokken kind"),
    GETUIGE("Getuige");

    private final String omschrijving;

    Persoonsrol(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String omschrijving() {
        return omschrijving;
    }
}

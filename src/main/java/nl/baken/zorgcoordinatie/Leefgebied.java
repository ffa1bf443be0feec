// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** The areas of life in which a plan has goals. */
enum Leefgebied implements Codewoord {
    VEILIGHEID("Veiligheid"),
    WONEN("Wonen"),
    GEZONDHEID("Gezondheid"),
    GELD("Geld en papieren"),
    RECHT("Verblijf en recht"),
    MEEDOEN("Werk, leren en contacten");

    private final String omschrijving;

    Leefgebied(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    static Leefgebied vanCode(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}

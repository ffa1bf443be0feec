// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** The areas of life in which a plan has goals. */
public enum Leefgebied implements Codewoord {
    VEILIGHEID("doelVeiligheid", "Veiligheid"),
    WONEN("doelWonen", "Wonen"),
    GEZONDHEID("doelGezondheid", "Gezondheid"),
    GELD("doelGeld", "Geld en papieren"),
    RECHT("doelRecht", "Verblijf en recht"),
    MEEDOEN("doelMeedoen", "Werk, leren en contacten");

    private final String veld;
    private final String omschrijving;

    Leefgebied(String veld, String omschrijving) {
        this.veld = veld;
        this.omschrijving = omschrijving;
    }

    /** The field of the plan's form. */
    String veld() {
        return veld;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    static Leefgebied vanCode(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

/** How one subject of the closing test stands (P10.1). */
public enum Afsluitantwoord {
    GEREGELD("Geregeld"),
    OVERGEDRAGEN("Overgedragen"),
    CLIENT_ZIET_AF("De cliënt ziet hiervan af"),
    NIET_VAN_TOEPASSING("Niet van toepassing"),
    ONTBREEKT("Nog niet geregeld");

    private final String omschrijving;

    Afsluitantwoord(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String omschrijving() {
        return omschrijving;
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

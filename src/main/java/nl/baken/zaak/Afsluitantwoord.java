// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.Codewoord;

/** How one subject of the closing test stands (P10.1), the most settled first. */
public enum Afsluitantwoord implements Codewoord {
    GEREGELD("Geregeld"),
    OVERGEDRAGEN("Overgedragen"),
    CLIENT_ZIET_AF("De cliënt ziet hiervan af"),
    NIET_VAN_TOEPASSING("Niet van toepassing"),
    ONTBREEKT("Nog niet geregeld");

    private final String omschrijving;

    Afsluitantwoord(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

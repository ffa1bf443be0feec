// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** Whether somebody came to the place (P04.5). */
public enum Aankomstuitkomst implements Codewoord {
    AANGEKOMEN("Ja, aangekomen"),
    NIET_GEKOMEN("Nee, niet gekomen"),
    PLEK_INGETROKKEN("Nee, de plek gaat niet door");

    private final String omschrijving;

    Aankomstuitkomst(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

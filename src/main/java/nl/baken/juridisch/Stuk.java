// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** The file of an application [S23]. */
public enum Stuk implements Codewoord {
    FORMULIER("Ingevuld formulier"),
    IDENTITEITSBEWIJS("Kopie identiteitsbewijs"),
    BANKREKENING("Bewijs van de bankrekening"),
    BEWIJS_MISDRIJF("Stukken over het misdrijf"),
    BEWIJS_GEVOLGEN("Stukken over de gevolgen"),
    MACHTIGING("Machtiging, als een ander het regelt");

    private final String omschrijving;

    Stuk(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;
import nl.baken.zaak.Spoor;

/** Who is asked for a medical statement. */
public enum Behandelaar implements Codewoord {
    HUISARTS("Huisarts"),
    SPECIALIST("Arts in het ziekenhuis"),
    GGZ("Behandelaar bij de ggz");

    private final String omschrijving;

    Behandelaar(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    Spoor spoor() {
        return this == GGZ ? Spoor.PSYCHISCHE_ZORG : Spoor.MEDISCHE_ZORG;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

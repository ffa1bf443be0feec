// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** What the risk check of the relatives gave: they may be part of the danger (X7). */
public enum Nabestaandenrisico implements Codewoord {
    VEILIG("Geen gevaar gevonden"),
    GEVAAR("Gevaar: contact gaat alleen via de politie"),
    GEEN_NABESTAANDEN("Geen nabestaanden bekend");

    private final String omschrijving;

    Nabestaandenrisico(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

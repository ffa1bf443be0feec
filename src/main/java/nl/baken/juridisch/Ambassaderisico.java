// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** P09.9: contact with the authorities of the own country may be dangerous. */
public enum Ambassaderisico implements Codewoord {
    VEILIG("Ja, contact is veilig"),
    NIET_VEILIG("Ja, contact is niet veilig"),
    NIET_NAGEGAAN("Nee, nog niet");

    private final String omschrijving;

    Ambassaderisico(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** P09.11: what has to be arranged for the children. */
public enum Gezagsvraag implements Codewoord {
    GEZAG("Gezag"),
    OMGANG("Omgang"),
    ERKENNING("Erkenning of naam"),
    INREIS("Een kind naar Nederland laten komen");

    private final String omschrijving;

    Gezagsvraag(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

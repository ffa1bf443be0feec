// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** P09.7: what stands wrongly in the client's name; never how much. */
public enum Schuldsoort implements Codewoord {
    LENING("Lening of abonnement"),
    TOESLAG("Toeslag of belasting"),
    BOETE("Boete"),
    REKENING("Andere rekening");

    private final String omschrijving;

    Schuldsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

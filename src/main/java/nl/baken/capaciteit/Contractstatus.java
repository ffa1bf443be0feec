// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import nl.baken.gedeeld.Codewoord;

/** How far a contract is. */
public enum Contractstatus implements Codewoord {
    VOORSTEL("Voorstel"),
    AKKOORD("Alle gemeenten akkoord"),
    TER_TEKENING("Wacht op de tweede persoon"),
    GETEKEND("Getekend"),
    VERVALLEN("Vervallen");

    private final String omschrijving;

    Contractstatus(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

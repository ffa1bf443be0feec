// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** Why the ggz does not take somebody (S30). */
public enum Afwijsreden implements Codewoord {
    TAAL("Taal: er is geen tolk"),
    NIET_VERZEKERD("Niet verzekerd"),
    KORT_VERBLIJF("Te kort verblijf"),
    ANDERS("Iets anders");

    private final String omschrijving;

    Afwijsreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

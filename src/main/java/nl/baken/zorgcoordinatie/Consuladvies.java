// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** What AVIM advises about informing the consul (X7). */
public enum Consuladvies implements Codewoord {
    WEL("AVIM raadt aan de consul in te lichten"),
    NIET("AVIM raadt af de consul in te lichten"),
    NIET_NODIG("Geen consul nodig");

    private final String omschrijving;

    Consuladvies(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

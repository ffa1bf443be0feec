// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** What happened to what is shared, as the timeline says it. */
public enum Pakketstap implements Codewoord {
    KLAARGEZET("gegevens klaargezet om te delen"),
    GEDEELD("gegevens gedeeld"),
    INGETROKKEN("klaargezette gegevens ingetrokken"),
    VERTELD("client hoorde wat is gedeeld");

    private final String omschrijving;

    Pakketstap(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

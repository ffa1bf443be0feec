// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** The kind of provider. */
public enum Ggzaanbieder implements Codewoord {
    BASIS("Basis-ggz"),
    SPECIALISTISCH("Gespecialiseerde ggz"),
    VRIJGEVESTIGD("Vrijgevestigde psycholoog"),
    VERPLICHT("Verplichte zorg (Wvggz)");

    private final String omschrijving;

    Ggzaanbieder(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

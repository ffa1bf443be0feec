// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Codewoord;

/** What became of an application for an entitlement (P08.6). */
public enum Aanvraagstand implements Codewoord {
    AANGEVRAAGD("Aangevraagd"),
    NIET_NODIG("Niet nodig"),
    LATER("Later");

    private final String omschrijving;

    Aanvraagstand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

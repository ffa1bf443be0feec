// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** Who represents a client by law. */
public enum Vertegenwoordiger implements Codewoord {
    OUDER("Ouder met gezag"),
    VOOGD("Voogd (ook Nidos)"),
    GI("Gecertificeerde instelling (GI)"),
    CURATOR_OF_MENTOR("Curator of mentor");

    private final String omschrijving;

    Vertegenwoordiger(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** Holds for minors only, so it ends on the 18th birthday. */
    boolean isVanMinderjarige() {
        return this != CURATOR_OF_MENTOR;
    }
}

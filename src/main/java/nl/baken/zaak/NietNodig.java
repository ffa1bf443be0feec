// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.Codewoord;

/** Why a step of a track is not done; a task of a track can always be answered with one of these. */
public enum NietNodig implements Codewoord {
    AL_GEREGELD("Het is al geregeld"),
    CLIENT_WIL_NIET("De cliënt wil dit niet"),
    NIET_VAN_TOEPASSING("Het geldt niet voor deze cliënt"),
    KAN_NU_NIET("Het kan nu niet; ik kom erop terug"),
    ANDER_DOET_HET("Een ander doet het");

    private final String omschrijving;

    NietNodig(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

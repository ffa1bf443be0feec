// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** Why the track is over. */
public enum Afrondreden implements Codewoord {
    UITSPRAAK_DEFINITIEF("de uitspraak is definitief"),
    GEEN_VERVOLGING("het OM vervolgt niet"),
    GEEN_AANGIFTE("geen aangifte"),
    ONDERZOEK_GESTOPT("het onderzoek is gestopt");

    private final String omschrijving;

    Afrondreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** P07.6: what the prosecutor says of yet another interview. */
public enum Omafspraak implements Codewoord {
    GEEN_VERHOOR_MEER("geen verhoor meer"),
    NOG_EEN_VERHOOR("nog één verhoor"),
    GEEN_AFSPRAAK("geen afspraak gemaakt");

    private final String omschrijving;

    Omafspraak(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** P07.5: what the client decides. */
public enum Clientbesluit implements Codewoord {
    NOG_NIET("nog geen besluit"),
    AANGIFTE("aangifte doen"),
    MEDEWERKING("op een andere manier meewerken"),
    AFZIEN("afzien van aangifte");

    private final String omschrijving;

    Clientbesluit(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** What a medical statement is for; its content is never kept. */
public enum Verklaringdoel implements Codewoord {
    SCHRIJNEND_PAD("Aanvraag verblijf (schrijnend pad)"),
    AANGIFTE("Of de cliënt een verhoor aankan");

    private final String omschrijving;

    Verklaringdoel(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

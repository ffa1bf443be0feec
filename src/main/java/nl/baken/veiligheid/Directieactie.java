// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** What the team leader did about a report that is too late (T29, T30). */
public enum Directieactie implements Codewoord {
    DIRECTIE_INGELICHT("De directie weet het en zorgt dat het wordt gemeld"),
    MELDER_AANGESPROKEN("Wie moet melden, doet het nu; de directie weet het");

    private final String omschrijving;

    Directieactie(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** How the answer reached the person. */
public enum Antwoordwijze implements Codewoord {
    PERSOONLIJK("In de hand gegeven"),
    AANGETEKEND("Aangetekend, op een veilig adres"),
    VEILIGE_MAIL("Beveiligde mail"),
    VIA_ADVOCAAT("Via de advocaat");

    private final String omschrijving;

    Antwoordwijze(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

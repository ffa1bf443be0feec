// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.Codewoord;

/** What somebody needs today, asked at the intake. */
public enum DirectNodig implements Codewoord {
    SLAAPPLEK("Een veilige slaapplek"),
    ARTS("Een arts"),
    PSYCHISCHE_HULP("Psychische hulp"),
    ETEN_EN_KLEDING("Eten en kleding"),
    GELD("Geld of leefgeld"),
    ADVOCAAT("Een advocaat"),
    OPVANG_KINDEREN("Opvang voor kinderen");

    private final String omschrijving;

    DirectNodig(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

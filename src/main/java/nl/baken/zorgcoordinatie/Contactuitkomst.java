// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Whether an attempt led to contact. */
public enum Contactuitkomst implements Codewoord {
    CONTACT("Contact gehad"),
    GEEN_GEHOOR("Geen gehoor");

    private final String omschrijving;

    Contactuitkomst(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

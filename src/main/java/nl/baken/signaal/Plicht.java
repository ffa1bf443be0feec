// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.Locale;
import nl.baken.gedeeld.Codewoord;

/** How bound somebody is to report along a route, as D02 says. */
public enum Plicht implements Codewoord {
    VERPLICHT("Dit moet"),
    AANBOD("Dit kan"),
    TOESTEMMING("Alleen als de persoon toestemming geeft");

    private final String omschrijving;

    Plicht(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    static Plicht vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

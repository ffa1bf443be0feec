// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.Locale;
import nl.baken.gedeeld.Codewoord;

/** How binding a route is for who reads the Meldwijzer; {@link Plicht} says what the municipality must do. */
public enum Meldwijze implements Codewoord {
    DOE_NU("Doe dit meteen"),
    MOET("Dit moet"),
    MAG_NA_AFWEGING("Dit mag: weeg eerst je beroepsgeheim af"),
    ALS_CLIENT_WIL("Dit kan als je cliënt het wil"),
    TOESTEMMING("Alleen als de persoon toestemming geeft"),
    KAN("Dit kan");

    private final String omschrijving;

    Meldwijze(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    static Meldwijze vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

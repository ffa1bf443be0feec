// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** Why the prosecutor goes no further, as far as the lawyer needs it. */
public enum Sepotgrond implements Codewoord {
    BEWIJS("te weinig bewijs"),
    DADER_ONBEKEND("de dader is niet bekend"),
    BELEID("een andere reden van het OM"),
    NIET_BEKEND("niet bekend");

    private final String omschrijving;

    Sepotgrond(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

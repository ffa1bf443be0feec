// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;
import nl.baken.persoon.Contactkanaal;

/** Along which way there was contact, or an attempt. */
public enum Contactwijze implements Codewoord {
    TELEFOON("Telefoon"),
    SMS("Sms of chat"),
    MAIL("E-mail"),
    BEZOEK("Gesprek"),
    VIA_OPVANG("Via de opvang"),
    VIA_CONTACTPERSOON("Via iemand die de cliënt vertrouwt");

    private final String omschrijving;

    Contactwijze(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** The safe channel, as a first guess of how it went. */
    static Contactwijze bij(Contactkanaal kanaal) {
        return kanaal == Contactkanaal.GEEN ? BEZOEK : valueOf(kanaal.name());
    }
}

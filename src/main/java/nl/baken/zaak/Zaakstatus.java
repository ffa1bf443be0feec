// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Weigering;

/** Where a case stands. It only goes forward, one step at a time; reopening is a new case of the same person. */
public enum Zaakstatus implements Codewoord {
    NIEUW("Nieuw"),
    INTAKE("Intake"),
    BEGELEIDING("Begeleiding"),
    AFGESLOTEN("Afgesloten");

    private final String omschrijving;

    Zaakstatus(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** @throws Weigering when the case can't go there from here */
    public Zaakstatus naar(Zaakstatus volgende) {
        if (volgende.ordinal() != ordinal() + 1) {
            throw new Weigering("Dat kan nu niet: de zaak heeft de status " + omschrijving.toLowerCase() + ".");
        }
        return volgende;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    static Zaakstatus vanCode(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}

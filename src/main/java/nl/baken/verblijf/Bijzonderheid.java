// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Codewoord;

/** What opens or closes a residence track (the exceptions of P08). */
public enum Bijzonderheid implements Codewoord {
    GETUIGE_AANGEVER("Getuige-aangever, geen slachtoffer"),
    VREES_VOOR_TERUGKEER("Vreest vervolging bij terugkeer"),
    ALLEENSTAAND_MINDERJARIG("Minderjarig en alleen in Nederland"),
    WIL_TERUG("Wil terug naar het land van herkomst"),
    GEEN_UNIERECHT("EU-burger zonder EU-verblijfsrecht"),
    GEPRIVILEGIEERD("Personeel van een diplomaat (bijzondere groep Rvb)");

    private final String omschrijving;

    Bijzonderheid(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** The ground on which a municipal source was asked. */
public enum Verrijkgrond implements Codewoord {
    PUBLIEKE_TAAK("Publieke taak (openbare orde, toezicht)"),
    WMO("Uitvoering Wmo"),
    VITAAL_BELANG("Vitaal belang"),
    NIET_NODIG("Niets geraadpleegd");

    private final String omschrijving;

    Verrijkgrond(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** Who pays for care (P05.2). */
public enum Zorgverzekering implements Codewoord {
    ZVW("Zorgverzekering (Zvw)"),
    RVB("Verzekering van de Rvb"),
    RMZA("RMZA (COA)"),
    ONVERZEKERD("Onverzekerd: regeling van het CAK");

    private final String omschrijving;

    Zorgverzekering(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

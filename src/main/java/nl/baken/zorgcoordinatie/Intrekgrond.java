// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Why a report of death was wrong. */
public enum Intrekgrond implements Codewoord {
    ANDERE_CLIENT("Het ging om een andere cliënt"),
    BERICHT_KLOPTE_NIET("Het bericht klopte niet"),
    VERGISSING("Per ongeluk gemeld");

    private final String omschrijving;

    Intrekgrond(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

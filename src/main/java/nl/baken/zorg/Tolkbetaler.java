// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** Who pays for the interpreter by D10b. */
public enum Tolkbetaler implements Codewoord {
    POLITIE_OM("Politie of OM"),
    RAAD_VOOR_RECHTSBIJSTAND("Raad voor Rechtsbijstand"),
    OPVANGAANBIEDER("De opvang"),
    COMENSHA("CoMensha (tolkenvergoeding)"),
    GGZ_AANBIEDER("De ggz-aanbieder of de verzekeraar"),
    NIEMAND("Nog niemand");

    private final String omschrijving;

    Tolkbetaler(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.Codewoord;

/** Who sends messages about a case (domain.md 2.3). */
public enum Ketenpartner implements Codewoord {
    AVIM("AVIM (politie)"),
    KMAR("KMar"),
    ARBEIDSINSPECTIE("Arbeidsinspectie"),
    OM("OM"),
    IND("IND"),
    COMENSHA("CoMensha"),
    COA("COA"),
    OPVANG("Opvang"),
    GGZ("Ggz"),
    SCHADEFONDS("Schadefonds"),
    SLACHTOFFERHULP("Slachtofferhulp"),
    ADVOCAAT("Advocaat"),
    ANDERE_REGIO("Andere regio");

    private final String omschrijving;

    Ketenpartner(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

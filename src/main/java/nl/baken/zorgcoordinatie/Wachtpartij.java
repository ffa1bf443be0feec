// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Whom a case can wait for. */
public enum Wachtpartij implements Codewoord {
    CLIENT("De cliënt"),
    AVIM("AVIM (politie)"),
    OM("OM"),
    IND("IND"),
    COMENSHA("CoMensha"),
    OPVANG("Opvang"),
    GEMEENTE("Gemeente"),
    ZORGVERLENER("Huisarts of ggz"),
    ADVOCAAT("Advocaat"),
    JEUGDBESCHERMING("Raad voor de Kinderbescherming of jeugdbescherming"),
    ANDERS("Iemand anders");

    private final String omschrijving;

    Wachtpartij(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

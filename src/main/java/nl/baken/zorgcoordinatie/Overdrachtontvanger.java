// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Who goes on with a client (P10.2). */
public enum Overdrachtontvanger implements Codewoord {
    WIJKTEAM("Sociaal wijkteam"),
    MAATSCHAPPELIJKE_OPVANG("Maatschappelijke opvang"),
    JEUGDBESCHERMING("Jeugdbescherming of Nidos"),
    COA("COA"),
    ANDERE_REGIO("Zorgcoördinator in een andere regio"),
    ZORGVERLENER("Huisarts of ggz"),
    ANDERS("Iemand anders");

    private final String omschrijving;

    Overdrachtontvanger(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

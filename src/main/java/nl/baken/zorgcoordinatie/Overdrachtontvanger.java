// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;

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

    /** What who goes on with the client gets: by the law that gives them the task, or with consent. */
    Deling deling() {
        return switch (this) {
            case WIJKTEAM -> Deling.volgensDeWet(Ontvanger.GEMEENTE, Compartiment.IDENTITEIT, Compartiment.ZORG);
            case MAATSCHAPPELIJKE_OPVANG -> volgensDeWet(Ontvanger.OPVANG);
            case JEUGDBESCHERMING -> volgensDeWet(Ontvanger.JEUGDBESCHERMING);
            case COA -> Deling.volgensDeWet(Ontvanger.COA, Compartiment.IDENTITEIT);
            case ANDERE_REGIO -> Deling.metToestemming(
                    Doel.OVERDRACHT,
                    Ontvanger.ANDERE_REGIO,
                    Compartiment.IDENTITEIT,
                    Compartiment.ZORG,
                    Compartiment.VEILIGHEID);
            case ZORGVERLENER -> Deling.metToestemming(
                    Doel.HUISARTS, Ontvanger.HUISARTS, Compartiment.IDENTITEIT, Compartiment.ZORG);
            case ANDERS -> Deling.metToestemming(
                    Doel.OVERDRACHT, Ontvanger.ANDERS, Compartiment.IDENTITEIT, Compartiment.ZORG);
        };
    }

    private static Deling volgensDeWet(Ontvanger ontvanger) {
        return Deling.volgensDeWet(ontvanger, Compartiment.IDENTITEIT, Compartiment.ZORG, Compartiment.VEILIGHEID);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** What can make it dangerous: the inputs of D05. */
public enum Dreiging implements Codewoord {
    ACTIEF_GEZOCHT("actiefGezocht", "Er wordt actief naar de cliënt gezocht"),
    DOODSBEDREIGING("doodsbedreiging", "De cliënt is met de dood bedreigd"),
    ADRES_BEKEND("adresBekend", "De dader weet waar de cliënt verblijft"),
    WAPENS("wapens", "De dader heeft wapens"),
    MINDERJARIGE_GEZOCHT("minderjarigeGezocht", "Een minderjarige wordt achtervolgd"),
    BEDREIGING("bedreiging", "Er is een bedreiging, het adres is niet bekend"),
    SCHULDBINDING("schuldbinding", "De cliënt moet een schuld aflossen"),
    FAMILIE_BEDREIGD("familieBedreigd", "Familie in het buitenland wordt bedreigd"),
    GEEN("", "Niets van dit alles");

    private final String invoer;
    private final String omschrijving;

    Dreiging(String invoer, String omschrijving) {
        this.invoer = invoer;
        this.omschrijving = omschrijving;
    }

    /** Name in the decision table. */
    String invoer() {
        return invoer;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

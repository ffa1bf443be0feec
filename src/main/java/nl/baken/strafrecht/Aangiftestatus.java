// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** Where the client stands (domain.md 5.2). */
public enum Aangiftestatus implements Codewoord {
    ONBEKEND("Nog niet bekend"),
    OVERWEEGT("De cliënt denkt erover na"),
    GEPLAND("De cliënt wil aangifte doen"),
    GEDAAN("Aangifte gedaan"),
    MEDEWERKING_ANDERS("De cliënt werkt op een andere manier mee"),
    AFGEZIEN("De cliënt ziet af van aangifte"),
    AMBTSHALVE("Onderzoek zonder aangifte"),
    INGETROKKEN("Aangifte ingetrokken");

    private final String omschrijving;

    Aangiftestatus(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Codewoord;

/** Why a reflection period is over (P08.4). */
public enum RedenEindeBedenktijd implements Codewoord {
    AANGIFTE("Aangifte of andere medewerking"),
    AFGEZIEN("De cliënt ziet af van aangifte"),
    VERTROKKEN("Met onbekende bestemming vertrokken"),
    ANDERE_AANVRAAG("Andere aanvraag ingediend"),
    VERSTREKEN("De bedenktijd is verstreken"),
    VERGUNNING("Vergunning verleend");

    private final String omschrijving;

    RedenEindeBedenktijd(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

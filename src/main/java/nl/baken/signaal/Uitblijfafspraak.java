// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** What was agreed about an answer that does not come. */
public enum Uitblijfafspraak implements Codewoord {
    PARTNER_GEBELD("Partner gebeld, antwoord toegezegd"),
    IN_DRIEHOEK("Besproken in de driehoek"),
    NIET_LANGER_WACHTEN("Niet langer wachten");

    private final String omschrijving;

    Uitblijfafspraak(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

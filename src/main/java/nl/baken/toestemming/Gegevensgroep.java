// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** What kind of facts is shared: the compartments C0 to C8 of domain.md 2.1. */
public enum Gegevensgroep implements Codewoord {
    SIGNAAL("Het signaal"),
    IDENTITEIT("Wie de cliënt is"),
    VEILIG_CONTACT("Veilig contact en verblijfplek"),
    ZORG("Zorg en begeleiding"),
    MEDISCH("Medische en psychische gegevens"),
    STRAFRECHT("De strafzaak"),
    VERBLIJF("Verblijf"),
    JURIDISCH_FINANCIEEL("Schade, geld en advocaat"),
    VEILIGHEID("Veiligheid");

    private final String omschrijving;

    Gegevensgroep(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

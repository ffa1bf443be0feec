// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** Which personal data got out. */
public enum Gelekt implements Codewoord {
    ADRES("Adres of verblijfplaats"),
    IDENTITEIT("Naam, geboortedatum of documenten"),
    CONTACT("Telefoon of mailadres"),
    GEZONDHEID("Iets over de gezondheid"),
    ZAAK("Iets over de strafzaak of het verblijf"),
    ANDERS("Iets anders");

    private final String omschrijving;

    Gelekt(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

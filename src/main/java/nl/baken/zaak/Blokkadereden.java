// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.Codewoord;

/** Why a file may not be destroyed (legal hold, D09). */
public enum Blokkadereden implements Codewoord {
    STRAFZAAK("Er loopt een strafzaak of onderzoek, of dat kan nog komen"),
    KLACHT("Er loopt een klacht"),
    CALAMITEIT("Er is een calamiteit bij de Wmo-toezichthouder gemeld"),
    OVERLIJDEN("De cliënt is overleden");

    private final String omschrijving;

    Blokkadereden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** Who decides about consent. */
public enum Gezag implements Codewoord {
    CLIENT("De cliënt zelf"),
    VERTEGENWOORDIGER("De wettelijk vertegenwoordiger"),
    CLIENT_EN_VERTEGENWOORDIGER("De cliënt en de vertegenwoordiger"),
    RECHTER("De rechter");

    private final String omschrijving;

    Gezag(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    boolean isMetVertegenwoordiger() {
        return this == VERTEGENWOORDIGER || this == CLIENT_EN_VERTEGENWOORDIGER;
    }

    /** The court decides for whoever would have to. */
    boolean beslistVoorVertegenwoordiger() {
        return this != CLIENT;
    }

    boolean beslistVoorClient() {
        return this != VERTEGENWOORDIGER;
    }
}

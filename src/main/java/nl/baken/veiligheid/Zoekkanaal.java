// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** A safe way that was tried to find a client (X2). */
public enum Zoekkanaal implements Codewoord {
    VEILIG_CONTACT("Het veilige contact"),
    OPVANG("De opvang"),
    BEKENDE("Iemand die de cliënt vertrouwt"),
    HULPVERLENER("School, werk of een hulpverlener"),
    ADVOCAAT("De advocaat");

    private final String omschrijving;

    Zoekkanaal(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import nl.baken.gedeeld.Codewoord;

/**
 * What a report is about: a year, a part of it, or the four years that end with it. The place in the list is the number that
 * a {@link Periode} has for it.
 */
public enum Rapportkwartaal implements Codewoord {
    JAAR("Heel het jaar"),
    EERSTE("1e kwartaal"),
    TWEEDE("2e kwartaal"),
    DERDE("3e kwartaal"),
    VIERDE("4e kwartaal"),
    VIER_JAAR("Vier jaar, voor het veiligheidsplan");

    private final String omschrijving;

    Rapportkwartaal(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import nl.baken.gedeeld.Codewoord;

/** The part of a year that a report is about; the place in the list is the number of the quarter. */
public enum Rapportkwartaal implements Codewoord {
    JAAR("Heel het jaar"),
    EERSTE("1e kwartaal"),
    TWEEDE("2e kwartaal"),
    DERDE("3e kwartaal"),
    VIERDE("4e kwartaal");

    private final String omschrijving;

    Rapportkwartaal(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.telling;

import java.util.Locale;
import nl.baken.gedeeld.Codewoord;

/** A feature by which figures can be asked: one at a time, because two together soon point at somebody. */
public enum Kenmerk implements Codewoord {
    SECTOR("Sector"),
    GESLACHT("Geslacht"),
    LEEFTIJD("Leeftijdsklasse"),
    NATIONALITEIT("Nationaliteitsgroep");

    private final String omschrijving;

    Kenmerk(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** As in the table of the figures. */
    public String sleutel() {
        return name().toLowerCase(Locale.ROOT);
    }
}

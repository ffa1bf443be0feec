// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Ontvanger;

/** P09.11: who arranges it. */
public enum Gezagshulp implements Codewoord {
    ADVOCAAT("De advocaat"),
    RAAD("Raad voor de Kinderbescherming"),
    JEUGDHULP("Jeugdbescherming of Nidos"),
    GEMEENTE("Gemeente");

    private final String omschrijving;

    Gezagshulp(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** What they get: the law lets who protects children and the municipality ask it, a lawyer needs consent. */
    Deling deling() {
        return switch (this) {
            case ADVOCAAT -> Rechtsgebied.FAMILIERECHT.deling();
            case RAAD, JEUGDHULP -> Deling.volgensDeWet(
                    Ontvanger.JEUGDBESCHERMING, Compartiment.IDENTITEIT, Compartiment.VEILIGHEID);
            case GEMEENTE -> Deling.volgensDeWet(Ontvanger.GEMEENTE, Compartiment.IDENTITEIT);
        };
    }
}

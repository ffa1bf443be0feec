// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;

/** P09.8: who can claim wages. */
public enum Loonpartij implements Codewoord {
    ARBEIDSINSPECTIE("Nederlandse Arbeidsinspectie"),
    VAKBOND("Vakbond"),
    FAIRWORK("FairWork"),
    ADVOCAAT("De advocaat");

    private final String omschrijving;

    Loonpartij(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** What they get: the facts about the work and whose they are; a lawyer what a lawyer gets. */
    Deling deling() {
        return switch (this) {
            case ARBEIDSINSPECTIE -> met(Ontvanger.NLA);
            case VAKBOND, FAIRWORK -> met(Ontvanger.LOONHULP);
            case ADVOCAAT -> Rechtsgebied.ARBEIDSRECHT.deling();
        };
    }

    private static Deling met(Ontvanger ontvanger) {
        return Deling.metToestemming(Doel.LOONVORDERING, ontvanger, Compartiment.SIGNAAL, Compartiment.IDENTITEIT);
    }
}

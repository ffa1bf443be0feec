// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;

/** P09.1: what a lawyer helps with. */
public enum Rechtsgebied implements Codewoord {
    STRAFRECHT("Strafzaak en schade", Compartiment.STRAFRECHT),
    VREEMDELINGENRECHT("Verblijfsrecht", Compartiment.VERBLIJF),
    FAMILIERECHT("Familie en kinderen", Compartiment.JURIDISCH_FINANCIEEL),
    ARBEIDSRECHT("Werk en loon", Compartiment.JURIDISCH_FINANCIEEL);

    private final String omschrijving;
    private final Compartiment feiten;

    Rechtsgebied(String omschrijving, Compartiment feiten) {
        this.omschrijving = omschrijving;
        this.feiten = feiten;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** What a lawyer in this field gets of their own client. */
    Deling deling() {
        return Deling.metToestemming(Doel.ADVOCAAT, Ontvanger.ADVOCAAT, Compartiment.IDENTITEIT, feiten);
    }
}

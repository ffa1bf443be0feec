// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;

/** What kind of facts about a client were shared. */
public enum Deelonderwerp implements Codewoord {
    VEILIGHEID("Veiligheid", Compartiment.VEILIGHEID),
    VERBLIJFPLEK("Waar de cliënt verblijft", Compartiment.VEILIG_CONTACT),
    ZORG("Zorg en begeleiding", Compartiment.ZORG),
    GEZONDHEID("Gezondheid", Compartiment.MEDISCH),
    STRAFZAAK("De strafzaak", Compartiment.STRAFRECHT),
    VERBLIJF("Verblijf", Compartiment.VERBLIJF),
    GELD("Geld en schulden", Compartiment.JURIDISCH_FINANCIEEL);

    private final String omschrijving;
    private final Compartiment groep;

    Deelonderwerp(String omschrijving, Compartiment groep) {
        this.omschrijving = omschrijving;
        this.groep = groep;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** The same for D10. */
    Compartiment groep() {
        return groep;
    }
}

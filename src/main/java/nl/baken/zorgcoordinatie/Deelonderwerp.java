// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;
import nl.baken.toestemming.Gegevensgroep;

/** What kind of facts about a client were shared. */
public enum Deelonderwerp implements Codewoord {
    VEILIGHEID("Veiligheid", Gegevensgroep.VEILIGHEID),
    VERBLIJFPLEK("Waar de cliënt verblijft", Gegevensgroep.VEILIG_CONTACT),
    ZORG("Zorg en begeleiding", Gegevensgroep.ZORG),
    GEZONDHEID("Gezondheid", Gegevensgroep.MEDISCH),
    STRAFZAAK("De strafzaak", Gegevensgroep.STRAFRECHT),
    VERBLIJF("Verblijf", Gegevensgroep.VERBLIJF),
    GELD("Geld en schulden", Gegevensgroep.JURIDISCH_FINANCIEEL);

    private final String omschrijving;
    private final Gegevensgroep groep;

    Deelonderwerp(String omschrijving, Gegevensgroep groep) {
        this.omschrijving = omschrijving;
        this.groep = groep;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** The same for D10. */
    Gegevensgroep groep() {
        return groep;
    }
}

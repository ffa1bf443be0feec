// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** What kind of facts about a client were shared. */
public enum Deelonderwerp implements Codewoord {
    VEILIGHEID("Veiligheid"),
    VERBLIJFPLEK("Waar de cliënt verblijft"),
    ZORG("Zorg en begeleiding"),
    GEZONDHEID("Gezondheid"),
    STRAFZAAK("De strafzaak"),
    VERBLIJF("Verblijf"),
    GELD("Geld en schulden");

    private final String omschrijving;

    Deelonderwerp(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** Who told that somebody is missing (X2). */
public enum Vermissingbron implements Codewoord {
    COA("COA"),
    OPVANG("De opvang"),
    OUDER_OF_VOOGD("Een ouder of voogd"),
    BEKENDE("Iemand die de cliënt kent"),
    POLITIE("De politie"),
    WIJZELF("Wij merkten het zelf");

    private final String omschrijving;

    Vermissingbron(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** What follows from the talk (P06.2). */
public enum Ggzhulp implements Codewoord {
    VERWEZEN("De huisarts heeft verwezen naar de ggz"),
    VERWIJZING_VOLGT("De verwijzing naar de ggz komt nog"),
    VERPLICHTE_ZORG("Er is verplichte zorg: ik ben alleen contactpersoon"),
    GEEN("Nu geen hulp van de ggz nodig");

    private final String omschrijving;

    Ggzhulp(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

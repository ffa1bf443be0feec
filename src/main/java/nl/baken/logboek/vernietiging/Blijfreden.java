// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.vernietiging;

import nl.baken.gedeeld.Codewoord;

/** Why a file that is due stays for now. Fixed phrases: what somebody would type could be about a person. */
public enum Blijfreden implements Codewoord {
    ARCHIEF("Het archief beoordeelt dit dossier nog"),
    OP_VERZOEK("De cliënt of een toezichthouder vroeg om het te bewaren"),
    TWIJFEL("Er is twijfel over de bewaartermijn");

    private final String omschrijving;

    Blijfreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

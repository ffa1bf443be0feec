// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** Objective sources beside an aangifte [S23]. */
public enum Bewijsbron implements Codewoord {
    UITSPRAAK("Uitspraak van een rechter"),
    ONDERZOEK("Onderzoek van politie, OM of Arbeidsinspectie"),
    VERGUNNING("Besluit van de IND"),
    HULPVERLENER("Verklaring van een hulpverlener"),
    BEHANDELAAR("Informatie van een behandelaar");

    private final String omschrijving;

    Bewijsbron(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** What became of an appointment (P05.5). */
public enum Afspraakuitkomst implements Codewoord {
    NAGEKOMEN("De cliënt is geweest"),
    NIET_GEKOMEN("De cliënt kwam niet"),
    VERZET("De afspraak is op een andere dag"),
    NOG_GEEN_AFSPRAAK("Er is nog geen afspraak"),
    AFGEZIEN("De cliënt ziet ervan af");

    private final String omschrijving;

    Afspraakuitkomst(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

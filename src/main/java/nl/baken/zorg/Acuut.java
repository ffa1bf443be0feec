// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** What may need a doctor at once (P05.1): flags, never a diagnosis. */
public enum Acuut implements Codewoord {
    PIJN("Pijn of koorts"),
    LETSEL("Letsel"),
    ZWANGER("Zwanger, of misschien zwanger"),
    PEP("Korter dan 72 uur geleden kans op hiv (PEP)"),
    SPOREN("Korter dan 7 dagen geleden seksueel geweld"),
    ORGAAN("Vermoeden dat een orgaan is weggehaald"),
    GEEN("Niets van dit alles");

    private final String omschrijving;

    Acuut(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import nl.baken.gedeeld.Codewoord;

/** What is done about too heavy a load (P12.8). */
public enum Overbelastingbesluit implements Codewoord {
    EXTRA_FTE("Extra fte inkopen"),
    EIGEN_MIDDELEN("De aanbieder zet meer eigen middelen in"),
    ANDERE_REGIO("Nieuwe zaken tijdelijk naar een andere regio"),
    AFWACHTEN("Nog een maand afwachten");

    private final String omschrijving;

    Overbelastingbesluit(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

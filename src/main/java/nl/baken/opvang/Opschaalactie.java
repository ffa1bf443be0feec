// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** What somebody with more means did when there was no place. */
public enum Opschaalactie implements Codewoord {
    PLEK_GEREGELD("Er komt een plek vrij"),
    ANDERE_GEMEENTE("Gevraagd bij een andere centrumgemeente"),
    COMENSHA("Gevraagd bij CoMensha"),
    NOODPLEK("Een noodplek wordt betaald"),
    GEEN_PLEK("Er is nu geen plek");

    private final String omschrijving;

    Opschaalactie(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

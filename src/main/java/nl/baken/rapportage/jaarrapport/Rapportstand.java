// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import nl.baken.gedeeld.Codewoord;

/** Where a version of a report is. */
public enum Rapportstand implements Codewoord {
    DUIDEN("Wordt geduid"),
    AFSTEMMEN("Wordt afgestemd"),
    VASTSTELLEN("Wacht op het college"),
    NAKIJKEN("Wacht op een tweede persoon"),
    GEPUBLICEERD("Gepubliceerd"),
    KLAAR("Gepubliceerd, de raad is geïnformeerd"),
    VERVANGEN("Vervangen door een nieuwe telling"),
    INGETROKKEN("Ingetrokken");

    private final String omschrijving;

    Rapportstand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** Whether this version can still be kept from being published. */
    boolean isIntrekbaar() {
        return this == DUIDEN || this == AFSTEMMEN || this == VASTSTELLEN || this == NAKIJKEN;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

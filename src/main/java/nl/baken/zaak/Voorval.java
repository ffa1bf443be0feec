// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.Codewoord;

/** What can happen to a case in any phase (X1, X2, X3, X5, X6, T36). Each has a process of its own, once per time it happens. */
public enum Voorval implements Codewoord {
    VEILIGHEIDSINCIDENT("Veiligheidsincident"),
    VERMISSING("Vermissing"),
    INTREKKING("Toestemming ingetrokken"),
    WAARNEMING("Waarneming"),
    DUBBELE_PERSOON("Dubbele persoon"),
    MEERDERJARIGHEID("Meerderjarig worden");

    private final String omschrijving;

    Voorval(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** The key of its process. */
    public String proces() {
        return code().replace('_', '-');
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Codewoord;

/** What kind of permit the IND gave. */
public enum Vergunningsoort implements Codewoord {
    TIJDELIJK("humanitair tijdelijk"),
    SCHRIJNEND("humanitair tijdelijk, schrijnend pad"),
    NIET_TIJDELIJK("humanitair niet-tijdelijk"),
    ANDER("op een andere grond");

    private final String omschrijving;

    Vergunningsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

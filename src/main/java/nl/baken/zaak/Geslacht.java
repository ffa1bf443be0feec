// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

/** As in the year report, and what it does not count. */
public enum Geslacht {
    MAN("Man"),
    VROUW("Vrouw"),
    ANDERS("Anders"),
    ONBEKEND("Onbekend");

    private final String omschrijving;

    Geslacht(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String omschrijving() {
        return omschrijving;
    }
}

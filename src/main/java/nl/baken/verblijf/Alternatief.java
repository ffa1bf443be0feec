// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Codewoord;

/** Another way than B8/3 (P08.12). */
public enum Alternatief implements Codewoord {
    ASIEL("Asiel"),
    GEZINSLEVEN("Gezinsleven (artikel 8 EVRM)"),
    MEDISCH_UITSTEL("Medisch uitstel (artikel 64)"),
    TERUGKEER("Vrijwillige terugkeer (IOM)");

    private final String omschrijving;

    Alternatief(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** What the FG decides about a data leak (AVG 33 and 34). */
public enum Datalekbesluit implements Codewoord {
    GEMELD_HOOG_RISICO("Gemeld bij de AP, de cliënt moet het weten"),
    GEMELD("Gemeld bij de AP, geen hoog risico"),
    NIET_MELDEN("Niet gemeld: er is geen risico");

    private final String omschrijving;

    Datalekbesluit(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

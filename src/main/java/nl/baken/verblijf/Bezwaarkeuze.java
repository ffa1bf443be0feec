// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Codewoord;

/** What was agreed about an objection (P08.11). */
public enum Bezwaarkeuze implements Codewoord {
    INGEDIEND("De advocaat heeft bezwaar gemaakt"),
    ZIET_AF("De cliënt ziet af van bezwaar"),
    NOG_NIET("Nog niet besloten");

    private final String omschrijving;

    Bezwaarkeuze(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

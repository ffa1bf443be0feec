// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** With whom was spoken about taking a client over (X4). */
public enum Overdrachtweg implements Codewoord {
    ZORGCOORDINATOR("De zorgcoördinator daar"),
    COMENSHA("CoMensha, want daar is geen zorgcoördinator"),
    ORGANISATIE("Een organisatie in dat land");

    private final String omschrijving;

    Overdrachtweg(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** A municipal source that was asked while enriching a signal (P02.1). */
public enum Bevraging implements Codewoord {
    BRP("BRP"),
    VERGUNNINGEN("Vergunningen"),
    HANDHAVING("Toezicht en handhaving"),
    KVK("Handelsregister"),
    GEEN("Niets geraadpleegd");

    private final String omschrijving;

    Bevraging(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.Codewoord;

/** A track beside the care itself (P04 to P09). Each has a process of its own; several run side by side. */
public enum Spoor implements Codewoord {
    OPVANG("Opvang"),
    MEDISCHE_ZORG("Medische zorg"),
    PSYCHISCHE_ZORG("Psychische zorg"),
    STRAFRECHT("Aangifte en strafzaak"),
    VERBLIJF("Verblijfsrecht"),
    JURIDISCH("Juridische hulp en schade");

    private final String omschrijving;

    Spoor(String omschrijving) {
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

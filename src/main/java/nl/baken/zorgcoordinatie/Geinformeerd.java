// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.zaak.Afsluitantwoord;

/** Whether the client knows that the case closes; somebody who left without a trace or died can't. */
public enum Geinformeerd {
    JA("Ja", Afsluitantwoord.GEREGELD),
    NEE("Nee", Afsluitantwoord.ONTBREEKT),
    NIET_VAN_TOEPASSING("Niet van toepassing", Afsluitantwoord.NIET_VAN_TOEPASSING);

    private final String omschrijving;
    private final Afsluitantwoord antwoord;

    Geinformeerd(String omschrijving, Afsluitantwoord antwoord) {
        this.omschrijving = omschrijving;
        this.antwoord = antwoord;
    }

    public String omschrijving() {
        return omschrijving;
    }

    /** The same in the words of the closing test. */
    Afsluitantwoord antwoord() {
        return antwoord;
    }

    static Geinformeerd van(Afsluitantwoord antwoord) {
        return switch (antwoord) {
            case ONTBREEKT -> NEE;
            case NIET_VAN_TOEPASSING -> NIET_VAN_TOEPASSING;
            default -> JA;
        };
    }
}

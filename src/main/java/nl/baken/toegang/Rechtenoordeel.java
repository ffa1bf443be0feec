// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reviewer says about the rights of one account: they stay, or what must change. Codes, never free text. */
public enum Rechtenoordeel {
    BLIJFT("Blijft zo"),
    ROL_TE_VEEL("Aanpassen bij de eigen organisatie: heeft een rol te veel"),
    ROL_ONTBREEKT("Aanpassen: mist een rol"),
    ANDERE_ORGANISATIE("Aanpassen: werkt bij een andere organisatie"),
    UIT_DIENST("Intrekken: het account, want werkt hier niet meer");

    private final String omschrijving;

    Rechtenoordeel(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String omschrijving() {
        return omschrijving;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isAanpassen() {
        return this != BLIJFT;
    }

    static Optional<Rechtenoordeel> vanCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(oordeel -> oordeel.code().equals(code))
                .findFirst();
    }
}

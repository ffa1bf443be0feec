// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a session ended, and what its person reads when coming back. */
public enum Sessieeinde {
    AFGEMELD("Je bent afgemeld."),
    NIEUWERE("Je hebt je ergens anders aangemeld. Je oudste sessie is daarom beëindigd."),
    ZELF("Je hebt deze sessie zelf beëindigd vanaf een andere plek."),
    BEHEERDER("Een beheerder heeft deze sessie beëindigd."),
    ACCOUNT("Je bent niet meer aangemeld."),
    ROLLEN("Je rollen zijn gewijzigd. Meld je opnieuw aan."),
    WACHTWOORD("Je wachtwoord is gewijzigd. Meld je opnieuw aan."),
    TWEEDE_FACTOR("Je tweede stap bij het aanmelden is gewijzigd. Meld je opnieuw aan."),
    TE_LANG("Je was lang aangemeld. Meld je opnieuw aan.");

    private final String uitleg;

    Sessieeinde(String uitleg) {
        this.uitleg = uitleg;
    }

    public String uitleg() {
        return uitleg;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty when the text is no code of this list, as in an address that somebody typed. */
    public static Optional<Sessieeinde> vanCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(einde -> einde.code().equals(code))
                .findFirst();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.Instant;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * One of those who are asked what they think of a version.
 *
 * @param antwoord a code, or null as long as it is waited for
 * @param rol of who answered, in words
 */
record Stem(
        int ronde,
        int volgnummer,
        String partij,
        @Nullable String antwoord,
        @Nullable Geheim opmerking,
        @Nullable String rol,
        @Nullable Instant op) {

    static final String GEEN = "geen_antwoord";

    String inWoorden() {
        if (antwoord == null) {
            return "Nog geen antwoord";
        }
        return antwoord.equals(GEEN)
                ? "Niet geantwoord"
                : Afstemantwoord.valueOf(antwoord.toUpperCase(java.util.Locale.ROOT))
                        .omschrijving();
    }
}

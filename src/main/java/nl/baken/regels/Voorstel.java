// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A change of a rule as somebody proposed it.
 *
 * @param sleutel what the row is about, within its kind
 * @param van the first day of the row
 * @param tot the first day on which it no longer holds, only with {@link Handeling#EINDE}
 * @param inhoud what was typed, as JSON
 * @param samenvatting in one line, as it was when it was proposed
 */
record Voorstel(
        String nummer,
        String soort,
        Handeling handeling,
        String sleutel,
        LocalDate van,
        @Nullable LocalDate tot,
        String inhoud,
        String samenvatting,
        Stand stand,
        String voorgesteldDoor,
        Instant voorgesteldOp) {

    enum Handeling {
        NIEUW,
        EINDE,
        INTREKKEN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Handeling vanCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    enum Stand {
        OPEN("wacht op een tweede persoon"),
        AKKOORD("akkoord"),
        NIET_AKKOORD("niet akkoord"),
        INGETROKKEN("ingetrokken door de voorsteller");

        final String woorden;

        Stand(String woorden) {
            this.woorden = woorden;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Stand vanCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import nl.baken.gedeeld.taak.Sturing;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the Schadefonds.
 *
 * @param tot when to look again; null is when there is news
 * @param lopend the rules of the deadlines that still count
 */
record Fondsstand(Nodig nodig, @Nullable Instant tot, Set<String> lopend) {

    static final Fondsstand KLAAR = new Fondsstand(Nodig.KLAAR, null, Set.of());

    /** What somebody, or the process, has to do now. */
    enum Nodig {
        AANVRAAG_BESPREKEN,
        HERINNEREN,
        BEZWAAR_BESPREKEN,
        INGEBREKESTELLEN,
        WACHTEN,
        KLAAR
    }

    static Fondsstand wacht(@Nullable Instant tot, String... lopend) {
        return new Fondsstand(Nodig.WACHTEN, tot, Set.of(lopend));
    }

    Sturing alsSturing(Date timer) {
        return Sturing.met(Sturingswoorden.AANVRAAG_BESPREKEN, nodig == Nodig.AANVRAAG_BESPREKEN)
                .en(Sturingswoorden.HERINNEREN_NODIG, nodig == Nodig.HERINNEREN)
                .en(Sturingswoorden.BEZWAAR_BESPREKEN, nodig == Nodig.BEZWAAR_BESPREKEN)
                .en(Sturingswoorden.INGEBREKESTELLING_NODIG, nodig == Nodig.INGEBREKESTELLEN)
                .en(Sturingswoorden.SCHADEFONDS_KLAAR, nodig == Nodig.KLAAR)
                .en(Sturingswoorden.SCHADEFONDS_OP, timer);
    }
}

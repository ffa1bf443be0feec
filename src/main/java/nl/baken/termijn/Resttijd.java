// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Duration;
import java.time.Instant;
import nl.baken.termijn.Duur.Eenheid;

/** How long a running deadline still has, in words. One in hours is told in hours until two days away. */
final class Resttijd {

    private static final Duration TWEE_DAGEN = Duration.ofDays(2);

    private Resttijd() {}

    static String tekst(Termijn termijn, Instant nu) {
        Duration rest = Duration.between(nu, termijn.vervalt()).abs();
        boolean inUren = termijn.duur().looptOpDeKlok() && rest.compareTo(TWEE_DAGEN) < 0;
        if (termijn.isTeLaat(nu)) {
            return (inUren ? uren(rest) : dagen(Math.max(1, -termijn.dagenOver(nu)))) + " te laat";
        }
        if (termijn.duur().eenheid() == Eenheid.ONVERWIJLD) {
            return "meteen";
        }
        return inUren ? "over " + uren(rest) : overDagen(termijn.dagenOver(nu));
    }

    private static String overDagen(long aantal) {
        if (aantal == 0) {
            return "vandaag";
        }
        return aantal == 1 ? "morgen" : "over " + dagen(aantal);
    }

    private static String dagen(long aantal) {
        return aantal + (aantal == 1 ? " dag" : " dagen");
    }

    private static String uren(Duration rest) {
        if (rest.toHours() > 0) {
            return rest.toHours() + " uur";
        }
        long minuten = Math.max(1, rest.toMinutes());
        return minuten + (minuten == 1 ? " minuut" : " minuten");
    }
}

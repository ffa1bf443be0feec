// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * What a partner tells about a case.
 *
 * @param op the day it happened or will happen; when it was registered is kept beside it
 * @param tijd where hours count, as with the M55
 * @param kenmerk the partner's own reference, of which the same comes twice at most
 * @param geldigTot end of a permit
 * @param dublin whether another state is responsible, with a reflection period
 * @param reden why a partner says no, where that has to be known
 */
public record Ketenbericht(
        Berichtsoort soort,
        Ketenpartner van,
        LocalDate op,
        @Nullable LocalTime tijd,
        @Nullable Geheim kenmerk,
        @Nullable LocalDate geldigTot,
        boolean dublin,
        @Nullable Geheim reden) {

    /** Without a reason, which only a refusal has. */
    public Ketenbericht(
            Berichtsoort soort,
            Ketenpartner van,
            LocalDate op,
            @Nullable LocalTime tijd,
            @Nullable Geheim kenmerk,
            @Nullable LocalDate geldigTot,
            boolean dublin) {
        this(soort, van, op, tijd, kenmerk, geldigTot, dublin, null);
    }

    /** Without anything that only some messages have. */
    public static Ketenbericht van(Berichtsoort soort, Ketenpartner van, LocalDate op) {
        return new Ketenbericht(soort, van, op, null, null, null, false);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report of a signal to one partner.
 *
 * @param plicht verplicht, aanbod or toestemming
 * @param verstuurd null until somebody decided
 * @param herinnerd how often the partner was asked again
 */
public record Melding(
        String nummer,
        int volgnummer,
        Route route,
        String plicht,
        String grond,
        @Nullable Boolean verstuurd,
        @Nullable LocalDate verzondenOp,
        int herinnerd,
        @Nullable Uitslag uitslag,
        @Nullable LocalDate uitslagOp) {

    boolean isVerplicht() {
        return "verplicht".equals(plicht);
    }

    /** Whether an answer is still to come. */
    public boolean wachtOpUitslag() {
        return Boolean.TRUE.equals(verstuurd) && route.geeftUitslag() && uitslag == null;
    }
}

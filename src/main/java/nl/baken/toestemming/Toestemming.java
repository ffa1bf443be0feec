// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Compartiment;
import org.jspecify.annotations.Nullable;

/**
 * One consent as it stands on a day.
 *
 * @param door who represented the client, if anybody did and it was written down
 * @param ingetrokkenOp null while it was not withdrawn
 * @param eindigtOp from this day on it no longer holds by age; null when no such day is known
 * @param geldt on the day that was asked
 */
public record Toestemming(
        Doel doel,
        List<Ontvanger> ontvangers,
        List<Compartiment> groepen,
        Gezag gezag,
        @Nullable Vertegenwoordiger door,
        LocalDate gegevenOp,
        @Nullable Instant ingetrokkenOp,
        @Nullable LocalDate eindigtOp,
        boolean geldt) {

    boolean isVanVertegenwoordiger() {
        return gezag.isMetVertegenwoordiger();
    }

    /** Whether it holds now for this receiver and these facts. */
    boolean dekt(Doel welk, Ontvanger ontvanger, Compartiment groep) {
        return geldt && doel == welk && ontvangers.contains(ontvanger) && groepen.contains(groep);
    }
}

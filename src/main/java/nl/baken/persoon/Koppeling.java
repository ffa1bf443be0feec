// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.time.Instant;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * Two people who look alike, and what somebody thought of that.
 *
 * @param score from 0 to 1, null when an import linked them
 * @param soort null until somebody compared them
 * @param motief why they are the same, for the second person
 * @param door account id of who compared them
 */
public record Koppeling(
        long id,
        String a,
        String b,
        @Nullable Double score,
        @Nullable Koppelsoort soort,
        @Nullable Geheim motief,
        @Nullable String door,
        @Nullable Instant beslotenOp) {

    /** Which of the two is one of these, who are one person. */
    public String een(Set<String> zelfde) {
        return zelfde.contains(a) ? a : b;
    }

    /** The other of the two. */
    public String ander(Set<String> zelfde) {
        return zelfde.contains(a) ? b : a;
    }
}

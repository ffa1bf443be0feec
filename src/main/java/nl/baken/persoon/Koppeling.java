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

    /** The other of the two. @param een one of these, or somebody who is the same as one of them */
    public String ander(Set<String> een) {
        return een.contains(a) ? b : a;
    }
}

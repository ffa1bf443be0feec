// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.LocalDate;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * One conversation about rights: what was explained in which language, who decided, and what that person agreed to.
 *
 * @param vertegenwoordiger who decided for or with the client, if anybody
 * @param mening what a child thinks of it, when somebody else decides
 * @param doelen everything that is agreed to from now on; what was agreed to before and is not in it, is withdrawn
 */
public record Gesprek(
        LocalDate gesprokenOp,
        Geheim taal,
        boolean tolk,
        Wijze wijze,
        Gezag gezag,
        @Nullable Vertegenwoordiger vertegenwoordiger,
        @Nullable Mening mening,
        Set<Doel> doelen) {

    /** The client alone or the court decided. */
    public Gesprek(LocalDate gesprokenOp, Geheim taal, boolean tolk, Wijze wijze, Gezag gezag, Set<Doel> doelen) {
        this(gesprokenOp, taal, tolk, wijze, gezag, null, null, doelen);
    }
}

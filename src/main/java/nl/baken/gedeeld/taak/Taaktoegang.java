// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import java.time.Instant;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import org.jspecify.annotations.Nullable;

/** Which open tasks a person may see and do; the one rule behind Tasklist, the task page and the lists. */
public interface Taaktoegang {

    /**
     * The task, held until the transaction ends so that one of two wins; empty when it is gone or this person may not
     * know of it.
     */
    Optional<OpenTaak> houdVast(String taakId, Medewerker medewerker);

    /** Whether this person knows of the task from the list of the team, and may know no more. */
    boolean isVanCollega(String taakId, Medewerker medewerker);

    /** What to do next: the first of this person's list. */
    Optional<Volgende> volgende(Medewerker medewerker);

    record Volgende(String id, String label, String nummer) {}

    /**
     * @param toegewezen account id, or null while the task is offered to a group
     * @param termijn code of the rule behind the deadline, or null without one
     */
    record OpenTaak(
            String id,
            String nummer,
            @Nullable String toegewezen,
            @Nullable Instant vervalt,
            @Nullable String termijn) {

        public boolean isVan(Medewerker medewerker) {
            return medewerker.id().equals(toegewezen);
        }
    }
}

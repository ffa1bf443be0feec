// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import java.util.Optional;
import nl.baken.gedeeld.Medewerker;

/** Which open tasks a person may see and do; the one rule behind Tasklist, the task page and the lists. */
public interface Taaktoegang {

    /**
     * The task, held until the transaction ends so that one of two wins; empty when it is gone or this person may not
     * know of it.
     */
    Optional<OpenTaak> houdVast(String taakId, Medewerker medewerker);

    /** @param toegewezen account id, or null while the task is offered to a group */
    record OpenTaak(
            String id,
            String nummer,
            @org.jspecify.annotations.Nullable String toegewezen,
            java.time.@org.jspecify.annotations.Nullable Instant vervalt) {

        public boolean isVan(Medewerker medewerker) {
            return medewerker.id().equals(toegewezen);
        }
    }
}

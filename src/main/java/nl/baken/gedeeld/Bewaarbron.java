// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which files are due to be destroyed (D09); each module that closes files implements it for its own. */
public interface Bewaarbron {

    /**
     * A file of which the term has passed, without a word on what is in it.
     *
     * @param eindigdeOp last day of the care, or of what was agreed
     * @param vernietigenOp the first day on which it may be destroyed
     * @param regel code of the rule that decides, with {@code versie} the first day of the row that held
     * @param beletsels why it may not be destroyed now, in Dutch; empty when it may
     */
    record Dossier(
            String nummer,
            LocalDate eindigdeOp,
            LocalDate vernietigenOp,
            String regel,
            LocalDate versie,
            List<String> beletsels) {

        public boolean mag() {
            return beletsels.isEmpty();
        }
    }

    /** Whether a file with such a number is one of its own, also when it is gone. */
    boolean kent(String nummer);

    /** What is due on this day and this person may know of, the longest due first. */
    List<Dossier> rijp(LocalDate dag, Medewerker lezer);

    /** One file as it is now, held until the end of the transaction; nothing when it is not due or not there. */
    Optional<Dossier> houdVast(String nummer, LocalDate dag);

    /**
     * Every number that goes with this file: itself, and what nobody else needs any more, such as the signal that led to
     * it and the person.
     */
    List<String> gaatMee(String nummer);
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * From when the deadlines count of a process that can run several times at once for one case: every run has its own. A
 * module contributes a bean; the module also says when such a deadline is met ({@code termijn-eindigt}).
 */
public interface Termijnanker {

    /** The key of the process. */
    String proces();

    /** @param voorval which run */
    Instant anker(String regel, long voorval);

    /** Which of the rules of a task counts for this run; empty when none does. */
    default Optional<String> welke(List<String> regels, long voorval) {
        return regels.stream().findFirst();
    }
}

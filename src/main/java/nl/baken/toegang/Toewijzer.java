// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** Names the person to whom a task goes by itself; a model refers to it with the property {@code toewijzing}. */
public interface Toewijzer {

    /** The value of the property in the model. */
    String naam();

    /** The account for this signal or case; empty leaves the task with its group. */
    Optional<String> account(String nummer);

    /** As {@link #account(String)}, for who needs to know which of several runs of a process asks. */
    default Optional<String> account(String nummer, LongSupplier voorval) {
        return account(nummer);
    }

    /** As {@link #account(String, LongSupplier)}, for a step with several tasks. @param volgnummer which, from 0 */
    default Optional<String> account(String nummer, LongSupplier voorval, IntSupplier volgnummer) {
        return account(nummer, voorval);
    }
}

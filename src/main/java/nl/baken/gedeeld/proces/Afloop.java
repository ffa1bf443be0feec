// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.util.List;
import java.util.Map;

/** How an attempt to complete a task ended. */
public sealed interface Afloop {

    record Afgerond(String label, String nummer) implements Afloop {}

    /** @param fouten Dutch messages per field; {@code ""} for the whole form */
    record Afgekeurd(Map<String, List<String>> fouten) implements Afloop {}

    /** Somebody else completed it, or it is not (or no longer) this person's. */
    record NietOpen() implements Afloop {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import org.jspecify.annotations.Nullable;

/** Puts the person of an open task in the engine; the projection follows by itself. */
public interface Motortoewijzing {

    /** @param account null offers the task to its group */
    void zet(String taakId, @Nullable String account);
}

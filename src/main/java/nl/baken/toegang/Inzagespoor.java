// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Instant;
import java.util.List;

/** What somebody saw and did of one number; the module of the log implements it. */
public interface Inzagespoor {

    /** @param wat which part or act, a fixed phrase @param keer how often */
    record Spoor(String wat, boolean handeling, int keer) {}

    /**
     * In the order in which it was first seen or done.
     *
     * @param account account id
     * @param tot not included
     */
    List<Spoor> van(String nummer, String account, Instant van, Instant tot);
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

/** Says which tasks of a step have the deadline of that step; a model refers to it with {@code termijn-voor}. */
public interface Taaktermijn {

    /** The value of the property in the model. */
    String naam();

    /** @param volgnummer position in a multi-instance task, counted from 0 */
    boolean geldt(String nummer, int volgnummer);
}

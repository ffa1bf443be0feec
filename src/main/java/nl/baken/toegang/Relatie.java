// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.EnumSet;
import java.util.Set;
import nl.baken.gedeeld.Compartiment;

/**
 * What one ground of involvement lets somebody see and do.
 *
 * @param grond as kept with the involvement
 * @param blad whether it gives a case page; without, there is only the task
 * @param doet whether it lets one act without a task
 * @param ziet the compartments that are shown without a task asking for them
 */
public record Relatie(String grond, boolean blad, boolean doet, Set<Compartiment> ziet) {

    /** A ground that the matrix does not know gives nothing. */
    static Relatie geen(String grond) {
        return new Relatie(grond, false, false, EnumSet.noneOf(Compartiment.class));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.LocalDate;
import java.util.Set;
import nl.baken.gedeeld.Geheim;

/**
 * One conversation about rights: what was explained in which language, who decided, and what that person agreed to.
 *
 * @param doelen everything that is agreed to from now on; what was agreed to before and is not in it, is withdrawn
 */
public record Gesprek(LocalDate gesprokenOp, Geheim taal, boolean tolk, Wijze wijze, Gezag gezag, Set<Doel> doelen) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.telling;

import java.util.List;
import java.util.Set;

/**
 * What one module knows of a dossier that counts in a figure. A module contributes a bean; it is asked again, for the
 * whole dossier, after every act on it. So it answers from its tables as they are now, never from what it was asked
 * before: whatever the order of events, the figures equal a count from nothing.
 */
public interface Telbaar {

    /**
     * What these dossiers add. Asked in one transaction for many at a time: a fixed number of statements, whatever the
     * size of the set. Nobody looks: no {@code Inzage}.
     *
     * @param nummers of cases, signals or other dossiers; those of another kind are passed over
     */
    List<Bijdrage> tel(Set<String> nummers);
}

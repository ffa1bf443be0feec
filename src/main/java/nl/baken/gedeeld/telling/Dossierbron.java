// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.telling;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind of dossier that is counted: cases, signals. Implemented by the module that owns the numbers. */
public interface Dossierbron {

    /**
     * Of the numbers that are its own and still exist; the others are left out. A fixed number of statements,
     * whatever the size of the set.
     */
    Map<String, Kenmerken> kenmerken(Set<String> nummers);

    /**
     * The dossiers whose figures change with these, itself included: those of the same person. A merge or its undoing
     * changes what each of them adds.
     */
    default Set<String> verwant(Set<String> nummers) {
        return nummers;
    }

    /** The next numbers in their own order, for a count from nothing. @param na the last one that was given, or "" */
    List<String> volgende(String na, int hoogstens);
}

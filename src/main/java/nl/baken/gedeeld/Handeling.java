// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import org.jspecify.annotations.Nullable;

/**
 * Something was done. The log writes its line in the same transaction, so an act that can't be logged does not happen.
 *
 * @param actie the kind of act
 * @param wat what was done, a fixed phrase ("duiding vastgesteld"), never free text
 * @param nummer signal or case number, or another id without meaning outside Baken
 * @param grond why this person may do so ("taak", "betrokkenheid", "beheer", "systeem")
 * @param compartiment what it is about, or null for how a case goes or what is in no compartment
 */
public record Handeling(Actie actie, String wat, String nummer, String grond, @Nullable Compartiment compartiment) {

    /** A change that belongs to no compartment. */
    public Handeling(String wat, String nummer, String grond) {
        this(Actie.WIJZIGEN, wat, nummer, grond, null);
    }

    public Handeling(Actie actie, String wat, String nummer, String grond) {
        this(actie, wat, nummer, grond, null);
    }
}

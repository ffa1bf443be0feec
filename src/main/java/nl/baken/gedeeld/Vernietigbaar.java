// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.util.Map;
import java.util.Set;

/**
 * What a module owns about a case, a signal, a person or a contract, and how it goes for good (D09). Every module that owns a table
 * with such a number has one bean of this; a test fails for a table that nobody names. Called in one transaction for
 * all modules: what can't go takes everything back.
 */
public interface Vernietigbaar {

    /** The modules in the order in which they are asked: a row goes before the row that it refers to. */
    enum Beurt {
        /** Keeps anonymous counts of what will be gone. */
        CIJFERS,
        SPOREN,
        ZORGCOORDINATIE,
        ZAAK,
        SIGNAAL,
        PERSOON,
        GEDEELD,
        /** Last of all, since the others find what they own through it. */
        MOTOR
    }

    Beurt beurt();

    /** Every table that this bean empties, as {@code schema.tabel}; no other bean names it. */
    Set<String> tabellen();

    /**
     * Destroys every row about this number; nothing when there is none.
     *
     * @param nummer of a case, signal or contract, or the id of a person in the vault
     * @return how many rows went, by table; a table without rows may be left out
     * @throws IllegalStateException when something of it still runs
     */
    Map<String, Integer> vernietig(String nummer);
}

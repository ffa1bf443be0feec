// SPDX-License-Identifier: EUPL-1.2
package nl.baken;

/**
 * In which order classes run, where that matters ({@code @Order}); all others come after these, in any order, and what
 * looks back on the whole run comes last. All tests share one database, so who reads whole lists, turns their pages or
 * looks at all variables of the engine does so before a thousand cases of others stand in them: they make it slower and
 * prove nothing more.
 */
public final class Volgorde {

    /** Tasklist in the browser: a new task is on the first page. */
    public static final int BROWSER = 100;

    /** Whole lists, as everybody. */
    public static final int HELE_LIJSTEN = 200;

    private Volgorde() {}
}

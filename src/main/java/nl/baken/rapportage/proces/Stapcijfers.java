// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.proces;

/**
 * The codes under which steps and whole processes are counted.
 *
 * @param klaar done, with how long it took
 * @param open goes on, by the day it began
 * @param afgebroken ended from outside
 */
public record Stapcijfers(String klaar, String open, String afgebroken) {

    public static final Stapcijfers STAP = new Stapcijfers("STAP", "STAPO", "STAPX");
    public static final Stapcijfers PROCES = new Stapcijfers("PROC", "PROCO", "PROCX");

    /** A step whose deadline passed while it went on. */
    public static final String TE_LAAT = "STAPT";
}

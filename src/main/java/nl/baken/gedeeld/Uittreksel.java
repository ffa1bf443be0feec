// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.util.List;

/**
 * What one module knows about the client of a case, in words that person can read: for who asks for the own file
 * (AVG 15) and for a supervisor with a legal ground. A module contributes a bean; who asks has checked who may.
 */
public interface Uittreksel {

    /** In reading order; none when there is nothing. */
    List<Groep> van(ZaakNummer nummer);

    /**
     * What belongs together.
     *
     * @param kop heading
     * @param bron where it comes from (AVG 15(1)(g)), a fixed phrase
     */
    record Groep(String kop, Compartiment compartiment, String bron, List<Gegeven> gegevens) {}

    /**
     * One line.
     *
     * @param overEenAnder whether it may tell something about somebody else: a person decides whether it does
     */
    record Gegeven(String label, String waarde, boolean overEenAnder) {}
}

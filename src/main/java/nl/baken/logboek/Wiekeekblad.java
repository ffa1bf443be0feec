// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Wie heeft mijn dossier gezien?", as the client reads it.
 *
 * @param tot the last day, included
 * @param namen why the names are on it, or null when they are not
 * @param naarZaak whether the reader has a page of the case
 * @param dagen the oldest day first; a day on which nobody looked is not there
 * @param woorden the words that are used on this sheet, with what they mean
 */
public record Wiekeekblad(
        String nummer,
        LocalDate van,
        LocalDate tot,
        @Nullable Naamreden namen,
        boolean naarZaak,
        List<Dagdeel> dagen,
        List<Clientwoord> woorden) {

    public record Dagdeel(String dag, List<Rij> rijen) {}

    /**
     * What one person did of one kind on one day.
     *
     * @param tijd of the first time
     * @param functie the roles that this person had then
     * @param naam empty when the sheet has no names
     * @param keer how often
     * @param waarover which pages, parts and steps, in words
     */
    public record Rij(
            String tijd,
            String functie,
            String organisatie,
            String naam,
            Clientwoord woord,
            long keer,
            String waarover) {

        public String hoeVaak() {
            return keer == 1 ? woord.woord() : woord.woord() + " (" + keer + " keer)";
        }
    }
}

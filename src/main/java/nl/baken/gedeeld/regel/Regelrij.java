// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.regel;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One dated row as the pages show it.
 *
 * @param sleutel what the row is about, within its kind
 * @param inhoud what it says, in words
 * @param tot the first day on which it no longer holds, or null
 * @param ingetrokken withdrawn before it began
 * @param kan what an administrator can propose about it
 */
public record Regelrij(
        String sleutel,
        String naam,
        String inhoud,
        LocalDate van,
        @Nullable LocalDate tot,
        String basis,
        String bron,
        boolean ingetrokken,
        Set<Kan> kan) {

    public enum Kan {
        /** A row of the same subject that takes over. */
        NIEUWE_RIJ,
        /** An end without a successor. */
        BEEINDIGEN,
        /** Back before it began. */
        INTREKKEN
    }

    /** Whether it holds on this day. */
    public boolean geldt(LocalDate dag) {
        return !ingetrokken && !van.isAfter(dag) && (tot == null || tot.isAfter(dag));
    }

    public boolean begintNa(LocalDate dag) {
        return !ingetrokken && van.isAfter(dag);
    }

    public boolean kanNieuweRij() {
        return kan.contains(Kan.NIEUWE_RIJ);
    }

    public boolean kanBeeindigen() {
        return kan.contains(Kan.BEEINDIGEN);
    }

    public boolean kanIntrekken() {
        return kan.contains(Kan.INTREKKEN);
    }
}

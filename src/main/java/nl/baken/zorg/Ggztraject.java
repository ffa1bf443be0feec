// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Codewoord;
import org.jspecify.annotations.Nullable;

/**
 * One way through the ggz, in dates as they are told; each may come late or not at all.
 *
 * @param afgerond whether somebody stopped following it
 * @param bemiddeld for which reasons somebody mediated already
 */
record Ggztraject(
        long id,
        @Nullable Ggzaanbieder aanbieder,
        @Nullable LocalDate verwezenOp,
        @Nullable LocalDate intakeOp,
        @Nullable LocalDate gestartOp,
        @Nullable LocalDate geeindigdOp,
        @Nullable LocalDate afgewezenOp,
        @Nullable LocalDate verhuisdOp,
        boolean afgerond,
        Set<Aanleiding> bemiddeld) {

    /** Why somebody must mediate (P06.4), once for each. */
    enum Aanleiding implements Codewoord {
        AANMELDING("T25_AANMELDING", "De intake bij de ggz is niet op tijd"),
        BEHANDELING("T25_BEHANDELING", "De behandeling bij de ggz begint niet op tijd"),
        AFGEWEZEN("", "De ggz neemt de cliënt niet aan");

        private final String termijn;
        private final String omschrijving;

        Aanleiding(String termijn, String omschrijving) {
            this.termijn = termijn;
            this.omschrijving = omschrijving;
        }

        String termijn() {
            return termijn;
        }

        @Override
        public String omschrijving() {
            return omschrijving;
        }
    }

    /** Whether the ggz still has something to do. */
    boolean isOpen() {
        return !afgerond && geeindigdOp == null && afgewezenOp == null;
    }

    /** The day on which the ggz was done with it. */
    Optional<LocalDate> einde() {
        return Optional.ofNullable(geeindigdOp).or(() -> Optional.ofNullable(afgewezenOp));
    }

    /** What the waiting time is counted for now; empty during treatment and after it. */
    Optional<Aanleiding> wachtOp() {
        if (!isOpen() || gestartOp != null || aanbieder == Ggzaanbieder.VERPLICHT) {
            return Optional.empty();
        }
        return Optional.of(intakeOp == null ? Aanleiding.AANMELDING : Aanleiding.BEHANDELING);
    }
}

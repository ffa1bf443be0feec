// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One version of a deadline rule.
 *
 * @param geldigTot the first day this version no longer holds, or null
 * @param anker in Dutch, what the counting starts from
 * @param bron S-number of the specification, article of law, or step of the process
 * @param verschuift moves off weekends and holidays (Algemene termijnenwet)
 * @param gevolg in Dutch, what happens when it is missed
 * @param verlengbaar whether people may move or pause a deadline of this rule
 */
public record Termijnregel(
        String code,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot,
        String omschrijving,
        String anker,
        Duur duur,
        Kalendersoort kalender,
        Basis basis,
        String bron,
        boolean verschuift,
        List<Waarschuwing> waarschuwingen,
        String gevolg,
        boolean verlengbaar) {

    private static final Pattern NAAR_HET_TEAM = Pattern.compile("teamleider|waarnemer|tweede persoon");

    boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(geldigVan) && (geldigTot == null || dag.isBefore(geldigTot));
    }

    /** Whether who leads the team must see that it was missed, by what {@code gevolg} says. */
    public boolean gaatNaarHetTeam() {
        return NAAR_HET_TEAM.matcher(gevolg).find();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;

/**
 * One request about a file, and what became of it.
 *
 * @param kenmerk its own number, which tells nothing and so may stand in an address
 * @param onderdeel which line of the file must be corrected, as heading and label
 * @param oudeWaarde what stood there when it was asked
 * @param gewenst what it should be
 * @param teWissen codes of {@code toestemming.wisregel} that go away
 * @param akkoord what the second person said; null when not asked or not answered yet
 * @param verlengdOp when the term was made longer, once
 */
public record Verzoek(
        long id,
        String kenmerk,
        ZaakNummer zaak,
        Verzoeksoort soort,
        Verzoeker verzoeker,
        Identiteitscontrole identiteit,
        @Nullable Geheim toelichting,
        @Nullable String onderdeel,
        @Nullable Geheim oudeWaarde,
        @Nullable Geheim gewenst,
        LocalDate ontvangenOp,
        @Nullable Instant nagelopenOp,
        @Nullable Verzoekbesluit besluit,
        @Nullable Geheim motief,
        List<String> teWissen,
        @Nullable String beslotenDoor,
        @Nullable Boolean akkoord,
        @Nullable Instant verlengdOp,
        @Nullable LocalDate gegevenOp,
        @Nullable Antwoordwijze gegevenHoe,
        @Nullable Instant klaarOp,
        @Nullable Instant vervallenOp) {

    /**
     * From when its term counts: the day on which it came in. With its own thousandths of a second, so that two of one day
     * each have a term.
     */
    Instant anker() {
        return Dag.begin(ontvangenOp).plusMillis(id % Duration.ofHours(12).toMillis());
    }

    public boolean isOpen() {
        return klaarOp == null && vervallenOp == null;
    }

    /** Something is given or done, be it in part. */
    public boolean isToegewezen() {
        return besluit == Verzoekbesluit.TOEWIJZEN || besluit == Verzoekbesluit.DEELS;
    }

    /** A second person agreed, so that it may leave. */
    public boolean isGoedgekeurd() {
        return Boolean.TRUE.equals(akkoord);
    }

    public boolean isVerlengd() {
        return verlengdOp != null;
    }
}

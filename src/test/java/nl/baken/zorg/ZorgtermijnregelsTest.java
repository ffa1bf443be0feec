// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.baken.BakenTest;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.termijn.Termijnen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The deadlines of P05 and P06, counted as D08 says: the anchor day is day 0, hours run from the minute. */
@BakenTest
class ZorgtermijnregelsTest {

    @Autowired
    private Termijnen termijnen;

    @ParameterizedTest
    @CsvSource({
        "T25_AANMELDING, 2026-02-02T00:00, 2026-03-02T23:59:59",
        "T25_BEHANDELING, 2026-02-20T00:00, 2026-05-01T23:59:59",
        "T70, 2026-02-06T16:00, 2026-02-07T16:00:00",
        "T71, 2026-02-02T09:00, 2026-02-09T23:59:59",
        "T72, 2026-02-06T00:00, 2026-02-09T23:59:59",
        "T73, 2026-02-02T00:00, 2026-02-09T23:59:59",
        "T74_PEP, 2026-02-06T00:00, 2026-02-09T00:00:00",
        "T74_SPOREN, 2026-02-06T00:00, 2026-02-13T23:59:59",
        "T75, 2026-02-02T00:00, 2026-02-16T23:59:59",
        "T76, 2026-02-06T09:00, 2026-02-09T23:59:59",
        "T77, 2026-02-06T23:30, 2026-02-07T00:30:00",
        "T78, 2026-02-02T09:00, 2026-02-09T23:59:59",
        "T79, 2026-02-02T09:00, 2026-02-09T23:59:59"
    })
    void teltZoalsDeSpecificatie(String regel, LocalDateTime anker, LocalDateTime verwacht) {
        assertThat(termijnen.vervalt(
                        regel, anker.atZone(VerzetbareKlok.AMSTERDAM).toInstant()))
                .isEqualTo(verwacht.atZone(VerzetbareKlok.AMSTERDAM).toInstant());
    }

    /** What doctors work with is not ours to move; what we proposed is. */
    @ParameterizedTest
    @CsvSource({"T70, true", "T71, true", "T72, true", "T77, true", "T79, true", "T74_PEP, false", "T74_SPOREN, false"})
    void alleenOnsEigenVoorstelIsTeVerzetten(String regel, boolean verlengbaar) {
        assertThat(termijnen.regel(regel, LocalDate.of(2026, 2, 2)).verlengbaar())
                .isEqualTo(verlengbaar);
    }
}

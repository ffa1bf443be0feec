// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T36: the first day on which somebody is 18. */
class VerjaardagTest {

    @ParameterizedTest
    @CsvSource({
        "2008-09-15, 2026-09-15",
        "2008-08-31, 2026-08-31",
        "2008-02-29, 2026-03-01",
        "2008-02-28, 2026-02-28",
        "2008-03-01, 2026-03-01",
        "2006-12-31, 2024-12-31",
        "2006-01-01, 2024-01-01"
    })
    void achttienOpDezeDagEnDeDagErvoorNogNiet(LocalDate geboren, LocalDate achttien) {
        assertThat(Verjaardag.achttien(geboren)).isEqualTo(achttien);
        assertThat(Period.between(geboren, achttien).getYears()).isEqualTo(18);
        assertThat(Period.between(geboren, achttien.minusDays(1)).getYears()).isEqualTo(17);
    }
}

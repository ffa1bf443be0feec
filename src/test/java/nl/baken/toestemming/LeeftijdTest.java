// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeeftijdTest {

    @ParameterizedTest
    @CsvSource({
        "2008-06-30, 18, 2026-06-30",
        "2008-02-29, 16, 2024-02-29",
        "2008-02-29, 18, 2026-03-01",
        "2010-12-31, 16, 2026-12-31"
    })
    void opDeVerjaardagBenJeEenJaarOuderEnDeDagErvoorNiet(LocalDate geboren, int leeftijd, LocalDate verjaardag) {
        Leeftijd client = new Leeftijd(geboren, null);

        assertThat(client.verjaardag(leeftijd)).contains(verjaardag);
        assertThat(client.op(verjaardag)).contains(leeftijd);
        assertThat(client.op(verjaardag.minusDays(1))).contains(leeftijd - 1);
    }

    @Test
    void zonderGeboortedatumTeltDeLeeftijdsklasse() {
        assertThat(new Leeftijd(null, 12).op(LocalDate.of(2026, 2, 2))).contains(12);
        assertThat(new Leeftijd(null, 12).verjaardag(18)).isEmpty();
        assertThat(Leeftijd.onbekend().op(LocalDate.of(2026, 2, 2))).isEmpty();
    }
}

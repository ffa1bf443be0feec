// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeeftijdsklasseTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);

    @ParameterizedTest
    @CsvSource({
        "2026-02-02, JONGER_DAN_12, true",
        "2014-02-03, JONGER_DAN_12, true",
        "2014-02-02, VAN_12_TOT_16, true",
        "2010-02-02, VAN_16_TOT_18, true",
        "2008-02-03, VAN_16_TOT_18, true",
        "2008-02-02, VAN_18_TOT_23, false",
        "2003-02-03, VAN_18_TOT_23, false",
        "2003-02-02, VANAF_23, false"
    })
    void deVerjaardagTelt(LocalDate geboren, Leeftijdsklasse verwacht, boolean minderjarig) {
        Leeftijdsklasse klasse = Leeftijdsklasse.op(VANDAAG, geboren);

        assertThat(klasse).isEqualTo(verwacht);
        assertThat(klasse.isMinderjarig()).isEqualTo(minderjarig);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only a number that has lines of its own to tell becomes a link. */
class NummersoortTest {

    @ParameterizedTest
    @CsvSource({
        "ZC-7T9Q43T, ZAAK, true",
        "VL-Q2QKGDN, TOEZICHT, true",
        "2026-03, MAAND, false",
        "2026, CIJFERS, false",
        "plek 1, PLEK, false",
        "m9mk8dt2, ACCOUNT, true"
    })
    void hetNummerZegtWatHetIs(String nummer, Nummersoort soort, boolean geschiedenis) {
        assertThat(Nummersoort.van(nummer)).isEqualTo(soort);
        assertThat(soort.heeftGeschiedenis()).isEqualTo(geschiedenis);
    }
}

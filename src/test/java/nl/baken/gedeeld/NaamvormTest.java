// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two ways to write a name can be of one person. */
class NaamvormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            J. de Vries      | Jan de Vries        | true
            Vries, Jan de    | jan de vries        | true
            Jan Peter Jansen | Jan Jansen          | true
            Zoë Çelik        | Zoe Celik           | true
            Jan              | Jan                 | true
            Jan Jansen       | Piet Jansen         | false
            Anna de Vries    | Karin de Vries      | false
            Jan Jansen       | Jan Pietersen       | false
            Jan              | Piet                | false
            """)
    void kanDezelfdeZijn(String een, String ander, boolean zelfde) {
        assertThat(Naamvorm.kanDezelfdeZijn(een, ander)).isEqualTo(zelfde);
        assertThat(Naamvorm.kanDezelfdeZijn(ander, een)).isEqualTo(zelfde);
    }
}

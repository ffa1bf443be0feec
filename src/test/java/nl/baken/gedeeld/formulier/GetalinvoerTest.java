// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number as people write it here: never a thousand times too small without a word. */
class GetalinvoerTest {

    private static final Formulierbron BRON = new Formulierbron();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "40.000;40000",
                "40.000,00;40000.00",
                "1.234.567,5;1234567.5",
                "2.150;2150",
                "5.000;5000",
                "40000,03;40000.03",
                "0,5;0.5",
                "0.5;0.5",
                "1.05;1.05",
                "0.125;0.125",
                "-1;-1",
                "-1.000;-1000",
                "0;0"
            })
    void watErStaat(String getypt, BigDecimal bedoeld) {
        assertThat(lees(getypt).waarden()).containsEntry("bedrag", bedoeld);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.23.456",
                "1,234.56",
                "40.00,00",
                "40 000",
                "1e9",
                "veel",
                "1,",
                ".5",
                "12345678901234567890",
                "€ 5"
            })
    void watNietTeLezenIs(String getypt) {
        assertThat(lees(getypt).waarden()).doesNotContainKey("bedrag");
        assertThat(lees(getypt).fouten()).containsKey("bedrag");
    }

    private static Invoer lees(String getypt) {
        return Invoer.lees(BRON.lees("formulieren/beheer/contract-invoeren.form"), Map.of("bedrag", List.of(getypt)));
    }
}

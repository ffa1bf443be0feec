// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are typed by people; opened in a spreadsheet they stay names. */
class CsvbladTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 6",
                "-1",
                "@SUM(A1)",
                "|cmd",
                "%x",
                " =1+1",
                "\u00a0=1+1",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\uff1d1+1",
                "=HYPERLINK(\"https://kwaad.example\")\nx"
            })
    void eenFormuleWordtTekst(String waarde) {
        assertThat(Csvblad.zonderFormule(waarde)).isEqualTo("'" + waarde);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë Fictief", "3 mei 2026", "a=b", "12"})
    void watGeenFormuleIsBlijftZo(String waarde) {
        assertThat(Csvblad.zonderFormule(waarde)).isEqualTo(waarde);
    }

    @Test
    void puntkommasEnAanhalingstekensBrekenDeRijNiet() {
        assertThat(Csvblad.van(List.of("A", "B"), List.of(List.of("x;\"y\"", "=1"))))
                .isEqualTo("\ufeffA;B\r\n\"x;\"\"y\"\"\";'=1\r\n");
    }
}

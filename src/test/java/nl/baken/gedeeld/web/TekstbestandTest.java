// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.baken.gedeeld.Weigering;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** The encodings that spreadsheets write, and what is no text at all. */
class TekstbestandTest {

    private static final String TEKST = "naam;mail\nZoë Fictief;zoe@school.example\n";

    @Test
    void zoalsRekenbladenSchrijven() {
        assertThat(lees(TEKST.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEKST);
        assertThat(lees(TEKST.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEKST);
        assertThat(lees(("\ufeff" + TEKST).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEKST);
        assertThat(lees(TEKST.getBytes(StandardCharsets.UTF_16))).isEqualTo(TEKST);
    }

    @Test
    void geenTekst() {
        assertThatThrownBy(() -> lees(new byte[0])).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> lees(new byte[] {80, 75, 3, 4, 0, 0}))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("CSV UTF-8");
    }

    private static String lees(byte[] bytes) {
        return Tekstbestand.lees(new MockMultipartFile("bestand", bytes));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.baken.gedeeld.Geheim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WachtwoordregelsTest {

    private final Wachtwoordregels regels;

    WachtwoordregelsTest() throws IOException {
        this.regels = new Wachtwoordregels();
    }

    @ParameterizedTest
    @ValueSource(strings = {"paarse ketel zingt zacht", "elfjelang-12", "Zonder1Patroon7", "ééntjetweetjes"})
    void eenLangWachtwoordDatNiemandRaadtMag(String wachtwoord) {
        assertThat(regels.bezwaar(Geheim.van(wachtwoord), "jansen")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wachtwoord2026!",
                "welkom123456",
                "1234567890123",
                "qwertyuiop[]",
                "aaaaaaaaaaaa",
                "WelkomWelkom",
                "abcabcabcabc",
                "2024!gemeentehaarlem"
            })
    void eenBekendWachtwoordMagNietOokNietVermomd(String wachtwoord) {
        assertThat(regels.bezwaar(Geheim.van(wachtwoord), "jansen"))
                .hasValueSatisfying(bezwaar -> assertThat(bezwaar).contains("makkelijk te raden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan.de.bakker", "Jan.de.Bakker2026", "!!jan.de.bakker!!"})
    void deGebruikersnaamIsGeenWachtwoord(String wachtwoord) {
        assertThat(regels.bezwaar(Geheim.van(wachtwoord), "jan.de.bakker"))
                .contains("Gebruik niet je gebruikersnaam als wachtwoord.");
    }

    @Test
    void twaalfTotTweehonderdTekens() {
        assertThat(regels.bezwaar(Geheim.van("abcdefghjkm"), "jansen"))
                .contains("Een wachtwoord heeft minstens 12 tekens.");
        assertThat(regels.bezwaar(Geheim.van("ab".repeat(100) + "c"), "jansen"))
                .contains("Een wachtwoord heeft hoogstens 200 tekens.");
        assertThat(regels.bezwaar(Geheim.van("x" + "yz7".repeat(66) + "q"), "jansen"))
                .isEmpty();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import nl.baken.gedeeld.Geheim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VeiligContactTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TELEFOON | false | false | false | Telefoon, geen voicemail",
                "TELEFOON | true | false | true | Telefoon, voicemail mag, met tolk",
                "TELEFOON | true | true | false | Telefoon, niet bellen",
                "SMS | false | true | false | Sms of chat, niet bellen",
                "VIA_OPVANG | false | false | true | Via de opvang, met tolk",
                "GEEN | false | false | true | Er is nog geen veilige manier om contact te hebben"
            })
    void deRegelZegtWatNietMisMagGaan(
            Contactkanaal kanaal, boolean voicemail, boolean nietBellen, boolean tolk, String regel) {
        assertThat(contact(kanaal, voicemail, nietBellen, tolk).regel()).isEqualTo(regel);
    }

    private static VeiligContact contact(Contactkanaal kanaal, boolean voicemail, boolean nietBellen, boolean tolk) {
        return new VeiligContact(
                kanaal, Geheim.van("06-00000000"), Geheim.van("vlieger"), null, voicemail, nietBellen, null, tolk);
    }
}

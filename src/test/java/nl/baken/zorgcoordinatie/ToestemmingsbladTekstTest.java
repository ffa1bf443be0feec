// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The consent sheet has words for all that can stand on it, in every language it knows. */
class ToestemmingsbladTekstTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void elkWoordIsEr(String taal) {
        ResourceBundle tekst = Toestemmingsblad.tekst(taal);
        List<String> nodig = Stream.of(
                        Doel.gevraagd().stream().map(doel -> "doel." + doel.code()),
                        Arrays.stream(Ontvanger.values()).map(ontvanger -> "ontvanger." + ontvanger.code()),
                        Arrays.stream(Compartiment.values()).map(groep -> "groep." + groep.code()))
                .flatMap(woorden -> woorden)
                .toList();

        assertThat(tekst.getString("taal")).isEqualTo(taal);
        assertThat(tekst.keySet()).containsAll(nodig);
        assertThat(tekst.keySet())
                .allSatisfy(sleutel -> assertThat(tekst.getString(sleutel)).isNotBlank());
    }

    @Test
    void beideTalenZeggenEvenveel() {
        ResourceBundle engels = Toestemmingsblad.tekst("en");

        assertThat(engels.keySet()).isEqualTo(Toestemmingsblad.tekst("nl").keySet());
        assertThat(engels.getString("titel"))
                .isNotEqualTo(Toestemmingsblad.tekst("nl").getString("titel"));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.proces.Beslistabel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D06: which residence tracks fit, on which day. */
class VerblijfsspoorTest {

    private static final Beslistabel TABEL =
            Beslistabel.laad("processes/verblijf/verblijfsspoor.dmn", "verblijfsspoor");
    private static final Set<String> GERAAKT = new HashSet<>();
    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);

    /** Each case: what holds beside a third-country victim without right to stay, and the rules that then fire. */
    @ParameterizedTest
    @CsvSource({
        "'', 2026-02-02, bedenktijd-gewoon",
        "nederlander, 2026-02-02, geen-spoor",
        "unierecht, 2026-02-02, unierecht",
        "anderRecht, 2026-02-02, ander-recht",
        "dublin, 2023-05-17, bedenktijd-dublin-oud",
        "dublin, 2023-05-18, bedenktijd-dublin",
        "dublin, 2026-06-11, bedenktijd-dublin",
        "dublin, 2026-06-12, bedenktijd-ammr",
        "medewerking, 2026-02-02, humanitair-tijdelijk",
        "medewerking bedenktijdGebruikt, 2026-02-02, humanitair-tijdelijk",
        "medewerking dublin, 2026-02-02, ''",
        "medewerking dublin aanwezigheidNodig, 2026-06-11, humanitair-dublin",
        "medewerking dublin aanwezigheidNodig, 2026-06-12, humanitair-ammr",
        "bedenktijdGebruikt, 2026-02-02, ''",
        "bedenktijdGebruikt verklaring, 2026-02-02, schrijnend-pad",
        "getuigeAangever, 2026-02-02, ''",
        "getuigeAangever aanwezigheidNodig, 2026-02-02, getuige-aangever",
        "vreesVoorTerugkeer bedenktijdGebruikt, 2026-02-02, asieladvies",
        "alleenstaandMinderjarig bedenktijdGebruikt, 2026-02-02, nidos",
        "wilTerug bedenktijdGebruikt, 2026-02-02, terugkeer"
    })
    void elkeRijGeeftHaarSpoor(String waar, LocalDate peildatum, String regels) {
        assertThat(beslis(peildatum, "geen", waar)).containsExactlyInAnyOrder(delen(regels));
    }

    @ParameterizedTest
    @CsvSource({
        "tijdelijk, grondVoortgezet bedenktijdGebruikt, niet-tijdelijk",
        "tijdelijk, grondVoortgezet bedenktijdGebruikt medewerking, 'humanitair-tijdelijk niet-tijdelijk'",
        "tijdelijk, bedenktijdGebruikt medewerking, humanitair-tijdelijk",
        "schrijnend, grondVoortgezet bedenktijdGebruikt, niet-tijdelijk-schrijnend",
        "schrijnend, bedenktijdGebruikt, ''",
        "niet_tijdelijk, grondVoortgezet bedenktijdGebruikt, ''"
    })
    void naEenVergunningTeltOfErEenGrondIsOmTeBlijven(String vergunning, String waar, String regels) {
        assertThat(beslis(VANDAAG, vergunning, waar)).containsExactlyInAnyOrder(delen(regels));
    }

    @Test
    void erPassenMeerSporenTegelijk() {
        assertThat(beslis(VANDAAG, "geen", "vreesVoorTerugkeer alleenstaandMinderjarig"))
                .containsExactlyInAnyOrder("bedenktijd-gewoon", "asieladvies", "nidos");
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31, 0", "2018-01-01, 1"})
    void voorDeEersteDatumZegtDeTabelNiets(LocalDate peildatum, int aantal) {
        assertThat(beslis(peildatum, "geen", "")).hasSize(aantal);
        assertThat(beslis(peildatum, "geen", "dublin")).hasSize(aantal);
    }

    @AfterAll
    static void elkeRegelIsGeraakt() {
        assertThat(GERAAKT).isEqualTo(TABEL.regels());
    }

    private static Set<String> beslis(LocalDate peildatum, String vergunning, String waar) {
        Map<String, Object> invoer = new HashMap<>();
        for (String naam : delen(
                "nederlander unierecht anderRecht dublin getuigeAangever bedenktijdGebruikt medewerking"
                        + " aanwezigheidNodig verklaring grondVoortgezet vreesVoorTerugkeer alleenstaandMinderjarig wilTerug")) {
            invoer.put(naam, Arrays.asList(delen(waar)).contains(naam));
        }
        invoer.put("vergunning", vergunning);
        invoer.put("peildatum", peildatum);
        var uitkomst = TABEL.beslis(invoer);
        GERAAKT.addAll(uitkomst.regels());
        assertThat(uitkomst.rijen())
                .allSatisfy(rij -> assertThat(rij.get("uitleg")).asString().isNotBlank());
        return Set.copyOf(uitkomst.regels());
    }

    private static String[] delen(String tekst) {
        return tekst.isEmpty() ? new String[0] : tekst.split(" ");
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.proces.Beslistabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How binding a route of D02 is for who reads the Meldwijzer: a duty only for who has one. */
class MeldwijzeTest {

    private static final Beslistabel TABEL = Beslistabel.laad("processes/signaal/meldwijze.dmn", "meldwijze");
    private static final LocalDate EERSTE_DAG = LocalDate.of(2018, 1, 1);

    /** Per rule: reader, route and duty of D02, and how binding it is for this reader. */
    private static final String GEVALLEN =
            """
            01-direct-gevaar | slachtoffer_zelf noodnummer_112 verplicht | doe_nu
            02-slachtoffer-politie | slachtoffer_zelf avim verplicht | kan
            03-slachtoffer-kind | slachtoffer_zelf veilig_thuis verplicht | kan
            04-slachtoffer-toestemming | slachtoffer_zelf comensha_plaatsing toestemming | kan
            05-anoniem | burger meld_misdaad_anoniem aanbod | kan
            06-burger-kind | burger veilig_thuis verplicht | kan
            07-burger | anoniem avim verplicht | kan
            08-toestemming | boa comensha_plaatsing toestemming | toestemming
            09-advocaat | advocaat avim verplicht | als_client_wil
            10-meldcode | arts veilig_thuis verplicht | moet
            11-beroepsgeheim | arts avim verplicht | mag_na_afweging
            12-plicht | boa avim verplicht | moet
            13-aanbod | boa riec aanbod | kan
            """;

    record Geval(String regel, Map<String, String> invoer, String wijze) {

        Map<String, Object> op(LocalDate dag) {
            var alles = new java.util.HashMap<String, Object>(invoer);
            alles.put("peildatum", dag);
            return alles;
        }
    }

    static Stream<Geval> gevallen() {
        return GEVALLEN.lines().map(lijn -> lijn.split("\\s*\\|\\s*")).map(cel -> {
            String[] in = cel[1].split(" ");
            return new Geval("rij-" + cel[0], Map.of("bronOrgType", in[0], "route", in[1], "plicht", in[2]), cel[2]);
        });
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void deEersteRijDiePastGeldt(Geval geval) {
        var uitkomst = TABEL.beslis(geval.op(EERSTE_DAG));

        assertThat(uitkomst.regels()).containsExactly(geval.regel());
        assertThat(uitkomst.enigeWaarde("wijze")).isEqualTo(geval.wijze());
        assertThat(Meldwijze.vanCode(geval.wijze()).omschrijving()).isNotEmpty();
        assertThat(TABEL.beslis(geval.op(EERSTE_DAG.minusDays(1))).rijen()).isEmpty();
    }

    @Test
    void elkeRegelHeeftEenGeval() {
        assertThat(gevallen().map(Geval::regel).collect(Collectors.toSet())).isEqualTo(TABEL.regels());
    }

    /** The other table says who has a professional secret, too; a reader that one of them forgets falls out of its group. */
    @ParameterizedTest
    @EnumSource(BronOrganisatie.class)
    void wieEenBeroepsgeheimHeeftOfVrijIsMoetNietNaarDePolitie(BronOrganisatie lezer) {
        boolean geheim = Meldsignaal.vermoeden(lezer.code(), "").regels().contains("rij-02-avim-beroepsgeheim");
        String verwacht =
                switch (lezer) {
                    case SLACHTOFFER_ZELF, BURGER, ANONIEM -> "kan";
                    case ADVOCAAT -> "als_client_wil";
                    case COMENSHA -> "mag_na_afweging";
                    default -> geheim ? "mag_na_afweging" : "moet";
                };
        assertThat(TABEL.beslis(Map.of(
                                "peildatum",
                                EERSTE_DAG,
                                "bronOrgType",
                                lezer.code(),
                                "route",
                                "avim",
                                "plicht",
                                "verplicht"))
                        .enigeWaarde("wijze"))
                .isEqualTo(verwacht);
    }
}

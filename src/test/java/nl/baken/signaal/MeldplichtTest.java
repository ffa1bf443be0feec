// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D02: what a signal's sender changes in the routes and in the duty. */
class MeldplichtTest {

    /** One row per sender of a minor's signal; a sender the table misspells or forgets falls out of its group. */
    @ParameterizedTest
    @EnumSource(BronOrganisatie.class)
    void deMelderBepaaltDePlicht(BronOrganisatie bron) {
        var verwacht =
                switch (bron) {
                    case POLITIE_BASISTEAM, AVIM, KMAR -> "02-avim 03-comensha-politie-kmar 09-kind-overig 14-emm";
                    case NLA -> "02-avim 04-comensha-nla 09-kind-overig 14-emm";
                    case FIOD -> "02-avim 09-kind-overig 14-emm";
                    case LEERPLICHT -> "02-avim 09-kind-meldcode";
                    case SOCIAAL_WIJKTEAM, CJG, ARTS, GGD, GGZ, NIDOS -> "02-avim-beroepsgeheim 09-kind-meldcode";
                    case JEUGDZORG, OPVANG -> "02-avim-beroepsgeheim 05-comensha-met-toestemming 09-kind-meldcode";
                    case NGO -> "02-avim-beroepsgeheim 05-comensha-met-toestemming 09-kind-overig";
                    case VEILIG_THUIS, ADVOCAAT -> "02-avim-beroepsgeheim 09-kind-overig";
                    default -> "02-avim 09-kind-overig";
                };

        assertThat(Meldsignaal.vermoeden(bron.code(), "minderjarigOfKind").regels())
                .isEqualTo(Stream.of(verwacht.split(" "))
                        .map(regel -> "rij-" + regel)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(BronOrganisatie.class)
    void acuutGevaarVoorEenKindMoetElkeMelderMelden(BronOrganisatie bron) {
        assertThat(Meldsignaal.vermoeden(bron.code(), "acuutGevaar minderjarigOfKind")
                        .regels())
                .contains("rij-01-acuut-gevaar", "rij-09-kind-acuut")
                .doesNotContain("rij-09-kind-meldcode", "rij-09-kind-overig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zorgcoordinator", "jeugdzorg", "opvang", "ngo"})
    void alleenDeSchakelaarMaaktToestemmingOverbodig(String bron) {
        var uit = Meldsignaal.vermoeden(bron, "");
        var nietGezet = uit.invoer();
        nietGezet.put("comenshaZonderToestemming", null);

        assertThat(rij05(uit.regels())).containsExactly("rij-05-comensha-met-toestemming");
        assertThat(rij05(Meldsignaal.TABEL.beslis(nietGezet).regels()))
                .containsExactly("rij-05-comensha-met-toestemming");
        assertThat(rij05(
                        Meldsignaal.vermoeden(bron, "comenshaZonderToestemming").regels()))
                .containsExactly("rij-05-comensha-zonder-toestemming");
    }

    @Test
    void deSchakelaarVerandertNietsVoorAndereMelders() {
        assertThat(rij05(Meldsignaal.vermoeden("boa", "comenshaZonderToestemming")
                        .regels()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leerplicht", "boa"})
    void watNietAcuutHeetBlijftEenMeldingVoorVeiligThuis(String bron) {
        var signaal = Meldsignaal.vermoeden(bron, "minderjarigOfKind");
        var acuutOnbekend = signaal.invoer();
        acuutOnbekend.put("acuutGevaar", null);

        assertThat(Meldsignaal.TABEL.beslis(acuutOnbekend).regels()).isEqualTo(signaal.regels());
    }

    private static List<String> rij05(List<String> regels) {
        return regels.stream().filter(regel -> regel.startsWith("rij-05")).toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** D02: where must a signal go, and where may it go? What the sender changes is in {@link MeldplichtTest}. */
class MeldroutesTest {

    private static final LocalDate EERSTE_DAG = LocalDate.of(2018, 1, 1);
    private static final LocalDate EERSTE_DAG_WGS = LocalDate.of(2025, 3, 1);

    /** Per rule of the table: what it says (route, duty) and a signal that it is there for (sender, features). */
    private static final String GEVALLEN =
            """
            01-acuut-gevaar | noodnummer_112 verplicht | burger | acuutGevaar
            02-avim | avim verplicht | boa |
            02-avim-beroepsgeheim | avim verplicht | ggz |
            03-comensha-politie-kmar | comensha_registratie verplicht | kmar |
            04-comensha-nla | comensha_registratie verplicht | nla |
            05-comensha-met-toestemming | comensha_registratie toestemming | zorgcoordinator |
            05-comensha-zonder-toestemming | comensha_registratie aanbod | opvang | comenshaZonderToestemming
            06-comensha-plaatsing | comensha_plaatsing toestemming | boa | hulpvraagOpvang
            07-arbeidsuitbuiting | nla verplicht | boa | arbeidsuitbuiting
            08-grens | kmar verplicht | coa | grens
            09-kind-acuut | veilig_thuis verplicht | boa | acuutGevaar minderjarigOfKind
            09-kind-meldcode | veilig_thuis verplicht | leerplicht | minderjarigOfKind
            09-kind-overig | veilig_thuis aanbod | boa | minderjarigOfKind
            10-amv | nidos verplicht | coa | amv
            11-riec-voor-wgs | riec aanbod | boa | meerderePartners
            11-riec | riec aanbod | boa | meerderePartners
            12-geldstromen | belastingdienst_fiod_via_riec aanbod | boa | geldstromen
            13-anoniem | meld_misdaad_anoniem aanbod | burger | melderWilAnoniem
            14-emm | emm verplicht | fiod |
            15-geen-vermoeden | vrijwillige_hulp aanbod | boa |
            16-plaats-of-bedrijf | gemeente_toezicht aanbod | boa | plaatsOfBedrijf
            """;

    record Geval(String regel, String uitspraak, Meldsignaal signaal) {

        boolean wachtOpDuiding() {
            return !signaal.kenmerken().contains("acuutGevaar");
        }
    }

    static Stream<Geval> gevallen() {
        return GEVALLEN.lines().map(lijn -> lijn.split("\\s*\\|\\s*", -1)).map(cel -> {
            var signaal = Meldsignaal.vermoeden(cel[2], cel[3])
                    .op(cel[0].endsWith("voor-wgs") ? EERSTE_DAG_WGS.minusDays(1) : EERSTE_DAG_WGS)
                    .met(cel[0].endsWith("geen-vermoeden") ? "geen_vermoeden" : "vermoeden");
            return new Geval("rij-" + cel[0], cel[1], signaal);
        });
    }

    static Stream<Geval> gevallenMetVermoeden() {
        return gevallen().filter(geval -> geval.signaal().duiding().equals("vermoeden"));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void elkeRijGeeftZijnRoute(Geval geval) {
        var uitkomst = geval.signaal().routes();

        assertThat(uitkomst.regels()).contains(geval.regel());
        var rij = uitkomst.rijen().get(uitkomst.regels().indexOf(geval.regel()));
        assertThat(rij.get("route") + " " + rij.get("plicht")).isEqualTo(geval.uitspraak());
        assertThat(geval.regel()).startsWith("rij-%02d-".formatted(rij.get("rij")));
        assertThat(rij.get("grond")).asString().endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void zonderZijnKenmerkVervaltDeRij(Geval geval) {
        assertThat(geval.signaal().kenmerken())
                .allSatisfy(kenmerk ->
                        assertThat(geval.signaal().zonder(kenmerk).regels()).doesNotContain(geval.regel()));
    }

    @ParameterizedTest
    @MethodSource("gevallenMetVermoeden")
    void twijfelTeltAlsVermoeden(Geval geval) {
        assertThat(geval.signaal().met("twijfel").regels())
                .isEqualTo(geval.signaal().regels());
    }

    @ParameterizedTest
    @MethodSource("gevallenMetVermoeden")
    void zonderVermoedenBlijvenAlleenAcuutGevaarEnHulpOver(Geval geval) {
        assertThat(geval.signaal().met("geen_vermoeden").regels().contains(geval.regel()))
                .isEqualTo(!geval.wachtOpDuiding());
        assertThat(geval.signaal().met(null).regels().contains(geval.regel())).isEqualTo(!geval.wachtOpDuiding());
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void voorDeEersteDatumIsErGeenRoute(Geval geval) {
        var regelToen = geval.regel().equals("rij-11-riec") ? "rij-11-riec-voor-wgs" : geval.regel();

        assertThat(geval.signaal().op(EERSTE_DAG).regels()).contains(regelToen);
        assertThat(geval.signaal().op(EERSTE_DAG.minusDays(1)).regels()).isEmpty();
    }

    @Test
    void deWgsVervangtDeAfspraakMetHetRiec() {
        var signaal = Meldsignaal.vermoeden("boa", "meerderePartners");

        assertThat(signaal.op(EERSTE_DAG_WGS.minusDays(1)).regels())
                .containsExactly("rij-02-avim", "rij-11-riec-voor-wgs");
        assertThat(signaal.op(EERSTE_DAG_WGS).regels()).containsExactly("rij-02-avim", "rij-11-riec");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            Windroos, burgerzaken_balie, twijfel, '', avim
            Spreeuw, leerplicht, vermoeden, minderjarigOfKind, avim veilig_thuis
            Tulp, nla, vermoeden, arbeidsuitbuiting, avim comensha_registratie nla emm
            Kompas, kmar, vermoeden, grens, avim comensha_registratie kmar emm
            """)
    void deVerhalenKrijgenPreciesDezeRoutes(
            String verhaal, String bron, String duiding, String kenmerken, String routes) {
        var uitkomst = Meldsignaal.vermoeden(bron, kenmerken).met(duiding).routes();

        assertThat(uitkomst.rijen())
                .as(verhaal)
                .extracting(rij -> rij.get("route"))
                .containsExactly((Object[]) routes.split(" "));
    }

    @Test
    void elkeRegelHeeftEenGeval() {
        assertThat(gevallen().map(Geval::regel).collect(Collectors.toSet())).isEqualTo(Meldsignaal.TABEL.regels());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.proces.Beslistabel;
import nl.baken.opvang.Behoefte.Antwoorden;
import nl.baken.opvang.Opvangprofiel.Recht;
import nl.baken.zaak.Geslacht;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Nationaliteitsgroep;
import nl.baken.zaak.Verblijfsstatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** D04: which shelter fits, in the order of trying. */
class OpvangtypeTest {

    private static final Beslistabel TABEL = Beslistabel.laad("processes/opvang/opvangtype.dmn", "opvangtype");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);

    /** One case per row: what differs from a lawful adult woman, the row, and what it says. */
    static Stream<Arguments> rijen() {
        return Stream.of(
                rij("eigen-plek", "ambulant", false, Map.of("eigenPlek", true)),
                rij("minderjarig-zonder-voogd", "bo", false, Map.of("minderjarig", true, "zelfBeslist", false)),
                rij("minderjarig-met-voogd", "jeugd", false, Map.of("minderjarig", true)),
                rij("onduidelijk", "uren_72", false, Map.of("onduidelijk", true)),
                rij("groep", "mannenopvang,mo,hotel_noodplek", false, Map.of("groep", true, "geslacht", "man")),
                rij("anders", "vo,mannenopvang,mo", true, Map.of("geslacht", "anders")),
                rij("bijzondere-plek", "multiprobleem", true, Map.of("bijzonder", true, "bijzonderePlek", true)),
                rij("bijzonder-man", "mannenopvang,multiprobleem", true, Map.of("bijzonder", true, "geslacht", "man")),
                rij("bijzonder-vrouw", "vo,multiprobleem", true, Map.of("bijzonder", true)),
                rij(
                        "bedenktijd-man",
                        "cosm,acm,mannenopvang",
                        false,
                        Map.of("verblijf", "bedenktijd", "geslacht", "man")),
                rij("bedenktijd-vrouw", "cosm,acm,vo", false, Map.of("verblijf", "bedenktijd")),
                rij("rechtmatig-vrouw", "vo,mo", true, Map.of()),
                rij("rechtmatig-man", "mannenopvang,mo", true, Map.of("geslacht", "man")),
                rij("onrechtmatig-man", "mannenopvang,mo", false, Map.of("verblijf", "geen", "geslacht", "man")),
                rij("onrechtmatig-vrouw", "vo,mo", false, Map.of("verblijf", "geen")));
    }

    private static Arguments rij(String regel, String soorten, boolean wmo, Map<String, ?> anders) {
        return Arguments.of(regel, soorten, wmo, anders);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rijen")
    void elkeRijGeeftHaarOpvang(String regel, String soorten, boolean wmo, Map<String, ?> anders) {
        var uitkomst = TABEL.beslis(invoer(VANDAAG, anders));

        assertThat(uitkomst.regels()).containsExactly(regel);
        assertThat(uitkomst.enigeRij())
                .containsEntry("soorten", soorten)
                .containsEntry("wmo", wmo)
                .hasEntrySatisfying(
                        "toelichting", tekst -> assertThat(tekst).asString().isNotBlank());
    }

    /** Evaluation goes 11, 1, 2, 3, 10, 8, 5, 4, 6, 7, 9: each of a pair wins from the next. */
    @ParameterizedTest
    @CsvSource({
        "eigenPlek, minderjarig, eigen-plek",
        "minderjarig, onduidelijk, minderjarig-met-voogd",
        "onduidelijk, groep, onduidelijk",
        "groep, bijzonder, groep",
    })
    void deVolgordeBeslist(String eerst, String daarna, String regel) {
        assertThat(TABEL.beslis(invoer(VANDAAG, Map.of(eerst, true, daarna, true)))
                        .regels())
                .containsExactly(regel);
    }

    @Test
    void wieZelfKiestGaatVoorEenBijzonderePlek() {
        assertThat(TABEL.beslis(invoer(
                                VANDAAG, Map.of("geslacht", "anders", "bijzonder", true, "verblijf", "bedenktijd")))
                        .regels())
                .containsExactly("anders");
        assertThat(TABEL.beslis(invoer(VANDAAG, Map.of("bijzonder", true, "verblijf", "bedenktijd")))
                        .regels())
                .containsExactly("bijzonder-vrouw");
    }

    /** Code CAS means nothing yet: its row waits for a day that never comes. */
    @Test
    void elkeRijIsGeraakt() {
        var cas = TABEL.beslis(invoer(LocalDate.of(9999, 12, 31), Map.of()));
        assertThat(cas.regels()).containsExactly("cas");
        var gezien = Stream.concat(Stream.of("cas"), rijen().map(rij -> (String) rij.get()[0]))
                .collect(Collectors.toSet());
        assertThat(gezien).isEqualTo(TABEL.regels());
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31, 0", "2018-01-01, 1"})
    void voorDeEersteDatumZegtDeTabelNiets(LocalDate peildatum, int rijen) {
        assertThat(TABEL.beslis(invoer(peildatum, Map.of())).rijen()).hasSize(rijen);
    }

    /** What the facts of other tracks say goes before what somebody answered, and the core set before both. */
    @ParameterizedTest
    @CsvSource({
        "EU_BURGER, , NIETS_BEKEND, rechtmatig",
        "PROCEDURE, , NIETS_BEKEND, rechtmatig",
        "PROCEDURE, BEDENKTIJD_GEPLAND, NIETS_BEKEND, bedenktijd",
        "EU_BURGER, BEDENKTIJD_GEPLAND, NIETS_BEKEND, rechtmatig",
        "GEEN, , BEDENKTIJD, bedenktijd",
        "BEDENKTIJD, , VERGUNNING, rechtmatig",
        "WIL_NIET_ZEGGEN, , NIETS_BEKEND, geen",
    })
    void hetVerblijfKomtUitWatBekendIs(
            Verblijfsstatus status, @Nullable Omstandigheid omstandigheid, Recht recht, String verblijf) {
        var antwoorden = antwoorden(status, omstandigheid == null ? List.of() : List.of(omstandigheid));

        assertThat(new Opvangprofiel(antwoorden, Optional.empty(), Optional.empty(), recht).invoer(false))
                .containsEntry("verblijf", verblijf);
    }

    @Test
    void deKernsetGaatVoorHetAntwoordEnOnbekendTeltNiet() {
        var antwoorden = antwoorden(Verblijfsstatus.GEEN, List.of(Omstandigheid.GROEP));
        var kernset = new Kernset(
                Leeftijdsklasse.VAN_16_TOT_18,
                Geslacht.ONBEKEND,
                Nationaliteitsgroep.EU,
                null,
                java.util.Set.of(),
                Verblijfsstatus.EU_BURGER,
                null,
                null,
                java.util.Set.of());

        assertThat(new Opvangprofiel(antwoorden, Optional.of(kernset), Optional.of(true), Recht.NIETS_BEKEND)
                        .invoer(false))
                .containsEntry("minderjarig", true)
                .containsEntry("geslacht", "vrouw")
                .containsEntry("groep", true);
    }

    private static Antwoorden antwoorden(Verblijfsstatus status, List<Omstandigheid> omstandigheden) {
        return new Antwoorden(
                EigenPlek.GEEN,
                Slachtofferschap.AANNEMELIJK,
                omstandigheden,
                Leeftijdsklasse.VANAF_23,
                Geslacht.VROUW,
                status);
    }

    private static Map<String, Object> invoer(LocalDate peildatum, Map<String, ?> anders) {
        Map<String, Object> invoer = new HashMap<>(Map.of(
                "peildatum", peildatum,
                "eigenPlek", false,
                "minderjarig", false,
                "zelfBeslist", true,
                "onduidelijk", false,
                "groep", false,
                "geslacht", "vrouw",
                "verblijf", "rechtmatig",
                "bijzonder", false,
                "bijzonderePlek", false));
        invoer.putAll(anders);
        return invoer;
    }
}

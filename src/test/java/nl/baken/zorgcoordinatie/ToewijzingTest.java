// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.proces.Beslistabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** D11: how heavy is a case, and how well does a coordinator fit it? */
class ToewijzingTest {

    private static final String BESTAND = "processes/zorgcoordinatie/toewijzing.dmn";
    private static final Beslistabel GEWICHT = Beslistabel.laad(BESTAND, "werklast-gewicht");
    private static final Beslistabel VOORKEUR = Beslistabel.laad(BESTAND, "toewijzing-voorkeur");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);
    private static final LocalDate EERSTE_DAG = LocalDate.of(2018, 1, 1);

    record GewichtGeval(String regel, String fase, String code, double gewicht) {}

    record Kandidaat(boolean conflict, boolean taalOfSekse, boolean regio, boolean binnenNorm) {}

    record VoorkeurGeval(String regel, Kandidaat kandidaat, int rang, String reden, boolean overbelast) {}

    static Stream<GewichtGeval> gewichten() {
        return Stream.of(
                new GewichtGeval("gewicht-nazorg", "nazorg", "groen", 0.25),
                new GewichtGeval("gewicht-nazorg", "nazorg", "rood", 0.25),
                new GewichtGeval("gewicht-acuut-of-rood", "lopend", "acuut", 3),
                new GewichtGeval("gewicht-acuut-of-rood", "lopend", "rood", 3),
                new GewichtGeval("gewicht-oranje", "lopend", "oranje", 2),
                new GewichtGeval("gewicht-groen", "lopend", "groen", 1),
                new GewichtGeval("gewicht-onbekend", "lopend", "onbekend", 2));
    }

    static Stream<VoorkeurGeval> voorkeuren() {
        return Stream.of(
                voorkeur("rang-0-belangenconflict", kandidaat(true, true, true, true), 0, "belangenconflict"),
                voorkeur("rang-0-belangenconflict", kandidaat(true, false, false, false), 0, "belangenconflict"),
                voorkeur("rang-1-taal-of-sekse", kandidaat(false, true, true, true), 1, "taal-of-sekse"),
                voorkeur("rang-1-taal-of-sekse", kandidaat(false, true, false, true), 1, "taal-of-sekse"),
                voorkeur("rang-2-regio", kandidaat(false, false, true, true), 2, "regio"),
                voorkeur("rang-3-laagste-werklast", kandidaat(false, false, false, true), 3, "laagste-werklast"),
                voorkeur("rang-4-teamleider-beslist", kandidaat(false, true, true, false), 4, "teamleider-beslist"),
                voorkeur("rang-4-teamleider-beslist", kandidaat(false, false, false, false), 4, "teamleider-beslist"));
    }

    @ParameterizedTest
    @MethodSource("gewichten")
    void hoeGevaarlijkerHoeZwaarder(GewichtGeval geval) {
        var uitkomst = GEWICHT.beslis(invoer(geval, VANDAAG));

        assertThat(uitkomst.enigeWaarde("gewicht")).isEqualTo(geval.gewicht());
        assertThat(uitkomst.regels()).containsExactly(geval.regel());
    }

    @ParameterizedTest
    @CsvSource({"lopend, paars", "gesloten, rood", "gesloten, oranje", "gesloten, groen", "gesloten, onbekend"})
    void eenOnbekendeCodeOfFaseHeeftGeenGewicht(String fase, String code) {
        assertThat(GEWICHT.beslis(invoer(new GewichtGeval("", fase, code, 0), VANDAAG))
                        .rijen())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("voorkeuren")
    void deBesteRedenBepaaltDeRang(VoorkeurGeval geval) {
        var uitkomst = VOORKEUR.beslis(invoer(geval.kandidaat(), VANDAAG));

        assertThat(uitkomst.enigeRij())
                .isEqualTo(Map.of("rang", geval.rang(), "reden", geval.reden(), "overbelast", geval.overbelast()));
        assertThat(uitkomst.regels()).containsExactly(geval.regel());
    }

    @ParameterizedTest
    @MethodSource("gewichten")
    void voorDeEersteDatumIsErGeenGewicht(GewichtGeval geval) {
        assertThat(GEWICHT.beslis(invoer(geval, EERSTE_DAG)).regels()).containsExactly(geval.regel());
        assertThat(GEWICHT.beslis(invoer(geval, EERSTE_DAG.minusDays(1))).rijen())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("voorkeuren")
    void voorDeEersteDatumIsErGeenRang(VoorkeurGeval geval) {
        assertThat(VOORKEUR.beslis(invoer(geval.kandidaat(), EERSTE_DAG)).regels())
                .containsExactly(geval.regel());
        assertThat(VOORKEUR.beslis(invoer(geval.kandidaat(), EERSTE_DAG.minusDays(1)))
                        .rijen())
                .isEmpty();
    }

    @Test
    void elkeRegelHeeftEenGeval() {
        assertThat(gewichten().map(GewichtGeval::regel).collect(Collectors.toSet()))
                .isEqualTo(GEWICHT.regels());
        assertThat(voorkeuren().map(VoorkeurGeval::regel).collect(Collectors.toSet()))
                .isEqualTo(VOORKEUR.regels());
    }

    private static Kandidaat kandidaat(boolean conflict, boolean taalOfSekse, boolean regio, boolean binnenNorm) {
        return new Kandidaat(conflict, taalOfSekse, regio, binnenNorm);
    }

    private static VoorkeurGeval voorkeur(String regel, Kandidaat kandidaat, int rang, String reden) {
        return new VoorkeurGeval(regel, kandidaat, rang, reden, rang == 4);
    }

    private static Map<String, ?> invoer(GewichtGeval geval, LocalDate peildatum) {
        return Map.of("peildatum", peildatum, "fase", geval.fase(), "veiligheidscode", geval.code());
    }

    private static Map<String, ?> invoer(Kandidaat kandidaat, LocalDate peildatum) {
        return Map.of(
                "peildatum", peildatum,
                "belangenconflict", kandidaat.conflict(),
                "taalOfSekseMatch", kandidaat.taalOfSekse(),
                "regioMatch", kandidaat.regio(),
                "binnenNorm", kandidaat.binnenNorm());
    }
}

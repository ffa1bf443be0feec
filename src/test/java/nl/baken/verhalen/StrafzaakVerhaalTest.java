// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenStrafzaak.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.strafrecht.Afrondreden;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** P07.7, P07.8 and P07.10 to P07.12: what the prosecutor and the court say, in any order and late. */
@BakenTest
class StrafzaakVerhaalTest {

    private static final String HERINNEREN = "om-herinneren";
    private static final String SEPOT = "sepot-bespreken";
    private static final String ZITTING = "zitting-voorbereiden";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Feiten feiten;

    @Autowired
    private Termijnen termijnen;

    private ZaakNummer zaak;

    @BeforeEach
    void eenStrafzaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = strafzaak.uitgelegd("nee");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "AVIM, M55_VERZONDEN, M55_VERSTUURD, m55-verzonden",
        "OM, OM_AANWEZIGHEID_NODIG, AANWEZIGHEID_NODIG, oordeel-gemeld",
        "OM, OM_AANWEZIGHEID_NIET_NODIG, AANWEZIGHEID_NIET_NODIG, oordeel-gemeld",
        "OM, OM_SEPOT, SEPOT, sepot-gemeld",
        "OM, VEROORDELING, VEROORDELING, uitspraak-gedaan",
        "SLACHTOFFERHULP, VRIJSPRAAK, VRIJSPRAAK, uitspraak-gedaan",
        "OM, INVRIJHEIDSTELLING, INVRIJHEIDSTELLING, verdachte-komt-vrij"
    })
    void watDeKetenMeldtWetenDeAndereSporen(Ketenpartner wie, Berichtsoort soort, Feitsoort feit, String knoop) {
        strafzaak.meldt(zaak, wie, soort);

        assertThat(feiten.van(zaak)).extracting(Feit::soort).containsExactly(feit);
        assertThat(verhaal.pad(zaak.waarde())).contains(knoop);
        assertThat(strafzaak.meldt(zaak, wie, soort)).isEqualTo(Ontvangst.AL_ONTVANGEN);
        assertThat(feiten.van(zaak)).hasSize(1);
    }

    @Test
    void hetUurVanDeM55StaatOpDeZaakpaginaEnGaatMeeNaarHetVerblijfsrecht() {
        strafzaak.meldt(
                zaak,
                new Ketenbericht(
                        Berichtsoort.M55_VERZONDEN,
                        Ketenpartner.KMAR,
                        verhaal.vandaag(),
                        LocalTime.of(14, 30),
                        null,
                        null,
                        false));

        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("M55 verzonden (14:30)");
        assertThat(feiten.van(zaak)).extracting(Feit::tijd).contains(LocalTime.of(14, 30));
    }

    @Test
    void bijDublinKomtHetOordeelBinnenTwintigWerkdagenOfJeHerinnertHetOm() {
        strafzaak.bedenktijd(zaak, "T10");
        verhaal.dagen(1, zaak.waarde());
        strafzaak.aangifte(zaak);
        assertThat(termijnen.loopt("T12", zaak.waarde()).orElseThrow().laatsteDag())
                .isEqualTo(LocalDate.of(2026, 3, 3));

        verhaal.dagen(28, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(1, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(HERINNEREN);
        verhaal.doet(COORDINATOR, zaak.waarde(), HERINNEREN, herinnerd());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(7, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(HERINNEREN);
        verhaal.doet(COORDINATOR, zaak.waarde(), HERINNEREN, Map.of("nietNodig", "kan_nu_niet"));
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(7, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(HERINNEREN);

        strafzaak.meldt(zaak, Ketenpartner.OM, Berichtsoort.OM_AANWEZIGHEID_NIET_NODIG);
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(termijnen.loopt("T12", zaak.waarde())).isEmpty();
        verhaal.dagen(30, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).contains("oordeel-blijft-uit", "oordeel-intussen-gemeld");
    }

    @Test
    void wieHetOmNietHoeftTeHerinnerenWordtNietMeerGevraagd() {
        strafzaak.aangifte(zaak);
        assertThat(termijnen.loopt("T12", zaak.waarde())).isEmpty();
        strafzaak.bedenktijd(zaak, "T10");
        assertThat(termijnen.loopt("T12", zaak.waarde()))
                .as("Dublin werd pas na de aangifte bekend")
                .isPresent();
        verhaal.dagen(29, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(HERINNEREN);

        verhaal.doet(COORDINATOR, zaak.waarde(), HERINNEREN, Map.of("nietNodig", "ander_doet_het"));
        verhaal.dagen(60, zaak.waarde());

        assertThat(strafzaak.taken(zaak)).isEmpty();
    }

    @Test
    void voorDeZittingBereidJeVoorEnDeEerstvolgendeGaatVoor() {
        LocalDate zitting = verhaal.vandaag().plusDays(30);
        strafzaak.meldt(zaak, Ketenpartner.OM, Berichtsoort.ZITTING_GEPLAND, zitting);
        assertThat(strafzaak.taken(zaak)).containsExactly(ZITTING);
        assertThat(laatsteDag("T84")).isEqualTo(zitting.minusDays(1));
        strafzaak.meldt(zaak, Ketenpartner.SLACHTOFFERHULP, Berichtsoort.ZITTING_GEPLAND, zitting.minusDays(10));
        assertThat(strafzaak.taken(zaak)).containsExactly(ZITTING);
        assertThat(laatsteDag("T84")).isEqualTo(zitting.minusDays(11));

        verhaal.doet(COORDINATOR, zaak.waarde(), ZITTING, voorbereid());
        assertThat(strafzaak.taken(zaak)).containsExactly(ZITTING);
        verhaal.doet(COORDINATOR, zaak.waarde(), ZITTING, Map.of("nietNodig", "ander_doet_het"));

        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("Spreekrecht: ja");
        assertThat(verhaal.pad(zaak.waarde())).contains("zitting-gemeld", "zitting-intussen-gemeld");
    }

    @Test
    void eenZittingDieAlWasVraagtGeenVoorbereiding() {
        verhaal.dagen(5, zaak.waarde());
        strafzaak.meldt(
                zaak,
                Ketenpartner.OM,
                Berichtsoort.ZITTING_GEPLAND,
                verhaal.vandaag().minusDays(1));

        assertThat(strafzaak.taken(zaak)).isEmpty();
    }

    @Test
    void afrondenKanPasNaEenDefinitieveUitspraak() {
        strafzaak.aangifte(zaak);
        strafzaak.meldt(zaak, Ketenpartner.OM, Berichtsoort.OM_AANVULLEND_ONDERZOEK);
        assertThat(strafzaak.wachtOp(zaak)).containsExactly("OM: Beslissing over vervolgen");
        strafzaak.meldt(zaak, Ketenpartner.OM, Berichtsoort.OM_VERVOLGT);
        assertThat(strafzaak.wachtOp(zaak)).containsExactly("Rechtbank: Uitspraak");
        assertGeweigerd();
        verhaal.dagen(1, zaak.waarde());
        strafzaak.meldt(zaak, Ketenpartner.OM, Berichtsoort.VEROORDELING);
        assertThat(strafzaak.wachtOp(zaak)).isEmpty();
        verhaal.dagen(1, zaak.waarde());
        strafzaak.meldt(zaak, Ketenpartner.OM, Berichtsoort.HOGER_BEROEP);
        assertGeweigerd();
        verhaal.dagen(1, zaak.waarde());
        strafzaak.meldt(zaak, Ketenpartner.OM, Berichtsoort.VEROORDELING);

        strafzaak.rondAf(zaak, Afrondreden.UITSPRAAK_DEFINITIEF);

        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isFalse();
        assertThatThrownBy(() -> strafzaak.rondAf(zaak, Afrondreden.UITSPRAAK_DEFINITIEF))
                .hasMessage("Dit spoor loopt niet meer. Er is niets veranderd.");
    }

    private void assertGeweigerd() {
        assertThatThrownBy(() -> strafzaak.rondAf(zaak, Afrondreden.UITSPRAAK_DEFINITIEF))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("reden"));
        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isTrue();
    }

    private LocalDate laatsteDag(String regel) {
        return termijnen.loopt(regel, zaak.waarde()).orElseThrow().laatsteDag();
    }

    private Map<String, Object> herinnerd() {
        return Map.of("herinnerdOp", verhaal.vandaag(), "advocaatIngelicht", "ja");
    }

    private static Map<String, Object> voorbereid() {
        return Map.of("voegen", "ja", "spreekrecht", "ja", "bescherming", "geregeld");
    }
}

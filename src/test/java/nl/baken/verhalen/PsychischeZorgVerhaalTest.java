// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenZorgspoor.WIE;
import static nl.baken.verhalen.EenZorgspoor.velden;
import static nl.baken.zaak.Berichtsoort.GGZ_BEHANDELING_GEEINDIGD;
import static nl.baken.zaak.Berichtsoort.GGZ_BEHANDELING_GESTART;
import static nl.baken.zaak.Berichtsoort.GGZ_INTAKE;
import static nl.baken.zaak.Berichtsoort.GGZ_WIJST_AF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Doel;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Spoor;
import nl.baken.zorg.Afrondreden;
import nl.baken.zorg.Ggzaanbieder;
import nl.baken.zorg.LegGgzVerwijzingVast;
import nl.baken.zorg.PsychischeZorg;
import nl.baken.zorg.RondPsychischeZorgAf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** P06: from the question whether there is danger now to the end of the treatment. */
@BakenTest
class PsychischeZorgVerhaalTest {

    private static final String BESPREKEN = "stabilisatie-bespreken";
    private static final String BELLEN = "spoedhulp-bellen";
    private static final String VERWIJZING = "ggz-verwijzing-vastleggen";
    private static final String BEMIDDELEN = "wachtlijstbemiddeling-vragen";
    private static final String DEEL = "Psychische zorg";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private PsychischeZorg psychischeZorg;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Feiten feiten;

    @Autowired
    private TransactionTemplate transactie;

    private ZaakNummer zaak;

    @BeforeEach
    void hetSpoorLoopt() {
        zaak = zorg.zaak();
        zorg.toestemming(zaak, Doel.GGZ);
        zorg.start(zaak, Spoor.PSYCHISCHE_ZORG);
    }

    @AfterEach
    void klokTerug() {
        verhaal.niemand();
        verhaal.klokTerug();
    }

    @Test
    void bijGevaarIsErBinnenEenUurGebeld() {
        assertThat(taken()).containsExactly(BESPREKEN);
        assertThat(zorg.laatsteDag(zaak, "T76")).contains(dag(3));

        zorg.doet(zaak, BESPREKEN, "gevaar", "ja", "gebeld", "ik_bel_nu", "hulp", "geen");

        assertThat(taken()).containsExactly(BELLEN);
        assertThat(termijnen.loopt("T77", nummer()).orElseThrow().vervalt())
                .isEqualTo(verhaal.moment().plus(Duration.ofHours(1)));
        assertThat(zorg.blad(zaak, DEEL)).contains("Let op: Spoedhulp is nog niet gebeld");
        verhaal.verstrijkt(Duration.ofMinutes(5), nummer());
        zorg.doet(zaak, BELLEN, "spoedhulp", "crisisdienst");

        assertThat(zorg.gehaald(zaak, "T77")).isEqualTo(1);
        assertThat(zorg.blad(zaak, DEEL)).contains("Crisisdienst van de ggz").doesNotContain("nog niet gebeld");
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
    }

    @Test
    void wieAlBeldeKrijgtGeenTaakMeerEnBellenKanNietNodigBlijken() {
        zorg.doet(zaak, BESPREKEN, "gevaar", "ja", "gebeld", "gebeld", "hulp", "verwijzing_volgt");
        assertThat(taken()).isEmpty();

        verhaal.als(WIE);
        psychischeZorg.rondAf(zaak, new RondPsychischeZorgAf(Afrondreden.ANDER_DOET_HET));
        verhaal.dagen(1, nummer());
        zorg.start(zaak, Spoor.PSYCHISCHE_ZORG);
        zorg.doet(zaak, BESPREKEN, "gevaar", "ja", "gebeld", "ik_bel_nu", "hulp", "geen");
        zorg.doet(zaak, BELLEN, "nietNodig", "al_geregeld");
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
    }

    @Test
    void eenGgzTrajectVanVerwijzingTotHetEindeBinnenDeTreeknorm() {
        verwezen();
        assertThat(taken()).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T25_AANMELDING")).contains(LocalDate.of(2026, 3, 2));
        assertThat(zorg.wachtOp(zaak)).contains("Ggz, de intake");

        verhaal.dagen(20, nummer());
        zorg.bericht(zaak, GGZ_INTAKE, LocalDate.of(2026, 2, 20));
        assertThat(zorg.gehaald(zaak, "T25_AANMELDING")).isEqualTo(1);
        assertThat(zorg.laatsteDag(zaak, "T25_BEHANDELING")).contains(LocalDate.of(2026, 5, 1));
        assertThat(zorg.wachtOp(zaak)).contains("Ggz, het begin van de behandeling");

        verhaal.dagen(30, nummer());
        zorg.bericht(zaak, GGZ_BEHANDELING_GESTART, LocalDate.of(2026, 3, 20));
        assertThat(zorg.gehaald(zaak, "T25_BEHANDELING")).isEqualTo(1);
        assertThat(zorg.wachtOp(zaak)).isEmpty();
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isTrue();

        verhaal.dagen(100, nummer());
        assertThat(taken()).isEmpty();
        zorg.bericht(zaak, GGZ_BEHANDELING_GEEINDIGD, LocalDate.of(2026, 7, 1));
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
        assertThat(zorg.blad(zaak, DEEL))
                .contains("Verwezen op: 2 februari 2026")
                .contains("Behandeling geëindigd op: 1 juli 2026");
        assertThat(verhaal.pad(nummer())).contains("zorg-bijgewerkt", "psychische-zorg-geeindigd");
    }

    @Test
    void isDeWachttijdVoorbijDanKomtBemiddelingPerKeerEenKeer() {
        verwezen();
        verhaal.dagen(28, nummer());
        assertThat(taken()).as("de laatste dag is nog op tijd").isEmpty();
        verhaal.dagen(1, nummer());
        assertThat(taken()).containsExactly(BEMIDDELEN);
        zorg.doet(zaak, BEMIDDELEN, "acties", List.of("verzekeraar", "poh_ggz"));

        assertThat(zorg.blad(zaak, DEEL))
                .contains("De intake bij de ggz is niet op tijd: Wachtlijstbemiddeling gevraagd");
        assertThat(zorg.gehaald(zaak, "T79")).isEqualTo(1);
        verhaal.dagen(30, nummer());
        assertThat(taken()).as("één keer per aanleiding").isEmpty();
        zorg.bericht(zaak, GGZ_INTAKE, LocalDate.of(2026, 4, 1));
        verhaal.dagen(70, nummer());
        assertThat(taken()).as("ook de behandeling laat op zich wachten").containsExactly(BEMIDDELEN);
        zorg.doet(zaak, BEMIDDELEN, "nietNodig", "kan_nu_niet");
        assertThat(zorg.blad(zaak, DEEL)).contains("Bemiddelen was niet nodig");
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isTrue();
        assertThat(verhaal.pad(nummer())).contains("wachttijd-voorbij");
    }

    @Test
    void begintDeGgzIntussenDanVerdwijntDeTaak() {
        verwezen();
        verhaal.dagen(29, nummer());
        assertThat(taken()).containsExactly(BEMIDDELEN);
        zorg.bericht(zaak, GGZ_INTAKE, LocalDate.of(2026, 3, 3));

        assertThat(taken()).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T79")).isEmpty();
        assertThat(verhaal.pad(nummer())).contains("ggz-begint");
    }

    @Test
    void neemtDeGgzIemandNietAanDanVraagtDeTaakWaaromEnVolgtEenAndereVerwijzing() {
        verwezen();
        verhaal.dagen(10, nummer());
        zorg.bericht(zaak, GGZ_WIJST_AF, dag(12));
        assertThat(taken()).containsExactly(BEMIDDELEN);
        assertThat(zorg.laatsteDag(zaak, "T25_AANMELDING")).isEmpty();
        assertThat(verhaal.probeert(WIE, nummer(), BEMIDDELEN, velden("acties", List.of("andere_ggz"))))
                .isEqualTo(geweigerd("reden", "Maak een keuze."));
        zorg.doet(zaak, BEMIDDELEN, "reden", "taal", "acties", List.of("andere_ggz"));

        assertThat(taken()).isEmpty();
        verhaal.dagen(7, nummer());
        assertThat(taken()).as("vijf werkdagen na het gesprek").containsExactly(VERWIJZING);
        zorg.doet(zaak, VERWIJZING, "verwezenOp", dag(19), "aanbieder", "specialistisch");
        assertThat(zorg.gehaald(zaak, "T78")).isEqualTo(1);
        assertThat(zorg.laatsteDag(zaak, "T25_AANMELDING")).contains(LocalDate.of(2026, 3, 19));

        zorg.bericht(zaak, GGZ_WIJST_AF, dag(19));
        zorg.doet(zaak, BEMIDDELEN, "reden", "kort_verblijf", "acties", List.of("lotgenoten"));
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG))
                .as("overbrugging volstaat")
                .isFalse();
    }

    @Test
    void deVerwijzingDieNogKomtStaatErNaVijfWerkdagenEnKanOpDeZaakpagina() {
        zorg.doet(zaak, BESPREKEN, "gevaar", "nee", "hulp", "verwijzing_volgt");
        verhaal.dagen(7, nummer());
        assertThat(taken()).containsExactly(VERWIJZING);
        verhaal.als(WIE);
        psychischeZorg.legVerwijzingTussendoorVast(
                zaak, new LegGgzVerwijzingVast(dag(6), Ggzaanbieder.VRIJGEVESTIGD, null));

        assertThat(taken()).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T25_AANMELDING")).contains(LocalDate.of(2026, 3, 6));
        assertThat(verhaal.pad(nummer())).contains("verwijzing-bekend");
    }

    @Test
    void eenVerwijzingOpDeZaakpaginaBegintHetSpoorOpnieuwMaarNietAlsZijNietNodigIs() {
        zorg.doet(zaak, BESPREKEN, "gevaar", "nee", "hulp", "geen");
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
        verhaal.als(WIE);
        psychischeZorg.legVerwijzingTussendoorVast(
                zaak, new LegGgzVerwijzingVast(null, null, NietNodig.CLIENT_WIL_NIET));
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();

        psychischeZorg.legVerwijzingTussendoorVast(zaak, new LegGgzVerwijzingVast(dag(2), Ggzaanbieder.BASIS, null));

        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isTrue();
        assertThat(taken()).as("het gesprek is al geweest").isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T25_AANMELDING")).contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void eenVerwijzingDieTochNietNodigIsEindigtHetSpoor() {
        zorg.doet(zaak, BESPREKEN, "gevaar", "nee", "hulp", "verwijzing_volgt");
        verhaal.dagen(7, nummer());
        zorg.doet(zaak, VERWIJZING, "nietNodig", "client_wil_niet");

        assertThat(zorg.laatsteDag(zaak, "T78")).isEmpty();
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
    }

    @Test
    void zonderToestemmingIsErGeenVerwijzing() {
        zorg.toestemming(zaak, Doel.COMENSHA);
        assertThat(verhaal.probeert(WIE, nummer(), BESPREKEN, verwijzing()))
                .isEqualTo(geweigerd(
                        "hulp",
                        "De cliënt gaf geen toestemming voor aanmelden bij de ggz. Vraag die eerst en werk de toestemming"
                                + " bij."));
        assertThat(taken()).containsExactly(BESPREKEN);
        assertThat(zorg.blad(zaak, DEEL)).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T25_AANMELDING")).isEmpty();
    }

    @Test
    void tweeVerwijzingenTegelijkKanNiet() {
        verwezen();
        verhaal.als(WIE);
        assertThatThrownBy(() -> psychischeZorg.legVerwijzingTussendoorVast(
                        zaak, new LegGgzVerwijzingVast(dag(2), Ggzaanbieder.BASIS, null)))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("verwezenOp"));
    }

    @Test
    void verplichteZorgHeeftGeenWachttijdEnWachtAlleenOpHetEinde() {
        zorg.doet(zaak, BESPREKEN, "gevaar", "nee", "hulp", "verplichte_zorg");
        verhaal.dagen(120, nummer());
        assertThat(taken()).isEmpty();
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isTrue();
        zorg.bericht(zaak, GGZ_BEHANDELING_GEEINDIGD, LocalDate.of(2026, 5, 1));
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
    }

    @Test
    void berichtenKomenInElkeVolgordeEnTweeKeer() {
        verwezen();
        verhaal.dagen(60, nummer());
        zorg.bericht(zaak, GGZ_BEHANDELING_GESTART, LocalDate.of(2026, 3, 10));
        zorg.bericht(zaak, GGZ_INTAKE, dag(20));
        assertThat(zorg.bericht(zaak, GGZ_INTAKE, dag(20))).isEqualTo(Ontvangst.AL_ONTVANGEN);

        assertThat(zorg.laatsteDag(zaak, "T25_BEHANDELING"))
                .as("de behandeling loopt al")
                .isEmpty();
        assertThat(taken()).isEmpty();
        assertThatThrownBy(() -> zorg.bericht(zaak, GGZ_BEHANDELING_GEEINDIGD, LocalDate.of(2026, 3, 1)))
                .isInstanceOf(Weigering.class)
                .hasMessage("De behandeling kan niet eindigen voor zij begon. Controleer de datum.");
        assertThatThrownBy(() -> zorg.bericht(zaak, GGZ_WIJST_AF, LocalDate.of(2026, 3, 1)))
                .isInstanceOf(Weigering.class);
        assertThat(zorg.blad(zaak, DEEL)).doesNotContain("geëindigd").doesNotContain("Niet aangenomen");
    }

    @Test
    void eenLaatBerichtNaHetEindeVraagtGeenNieuwGesprek() {
        verwezen();
        verhaal.dagen(60, nummer());
        zorg.bericht(zaak, GGZ_BEHANDELING_GEEINDIGD, LocalDate.of(2026, 3, 30));
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
        verhaal.dagen(1, nummer());
        zorg.bericht(zaak, GGZ_INTAKE, dag(20));

        assertThat(zorg.blad(zaak, DEEL)).contains("Intake op: 20 februari 2026");
        assertThat(taken()).isEmpty();
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
        assertThat(verhaal.pad(nummer())).contains("ggz-laat-horen");
    }

    @Test
    void meldtDeGgzZichEerderDanDeVerwijzingDanWordtDieAangevuld() {
        zorg.bericht(zaak, GGZ_INTAKE, dag(2));
        assertThat(taken()).as("het gesprek is nog niet geweest").containsExactly(BESPREKEN);
        verwezen();

        assertThat(zorg.laatsteDag(zaak, "T25_AANMELDING")).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T25_BEHANDELING")).contains(LocalDate.of(2026, 4, 13));
        assertThat(zorg.blad(zaak, DEEL)).contains("Verwezen op: 2 februari 2026", "Soort ggz: Basis-ggz");
    }

    @Test
    void wieVerhuistTijdensDeBehandelingHeeftEenWarmeOverdrachtNodig() {
        verwezen();
        verhaal.dagen(40, nummer());
        zorg.bericht(zaak, GGZ_BEHANDELING_GESTART, dag(20));
        verhaal.als(WIE);
        transactie.executeWithoutResult(
                t -> feiten.meld(zaak, Feitsoort.VERHUISD, LocalDate.of(2026, 3, 10), "Opvang"));

        assertThat(zorg.blad(zaak, DEEL)).contains("Let op: verhuisd op 10 maart 2026", "warme overdracht");
    }

    @Test
    void nietNodigEnAfrondenStoppenHetSpoor() {
        zorg.doet(zaak, BESPREKEN, "nietNodig", "client_wil_niet");
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();

        verhaal.dagen(1, nummer());
        zorg.start(zaak, Spoor.PSYCHISCHE_ZORG);
        assertThat(taken()).containsExactly(BESPREKEN);
        verhaal.als(WIE);
        psychischeZorg.rondAf(zaak, new RondPsychischeZorgAf(Afrondreden.VERTROKKEN));
        assertThat(taken()).isEmpty();
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
        assertThat(zorg.laatsteDag(zaak, "T76")).isEmpty();
        assertThat(verhaal.pad(nummer())).contains("afronden-gevraagd");
    }

    private void verwezen() {
        verhaal.doet(WIE, nummer(), BESPREKEN, verwijzing());
    }

    private static Map<String, Object> verwijzing() {
        return velden("gevaar", "nee", "hulp", "verwezen", "verwezenOp", dag(2), "aanbieder", "basis");
    }

    private List<String> taken() {
        return zorg.taken(zaak, BESPREKEN, BELLEN, VERWIJZING, BEMIDDELEN);
    }

    private String nummer() {
        return zaak.waarde();
    }

    private static LocalDate dag(int dag) {
        return LocalDate.of(2026, 2, dag);
    }

    private static Afloop geweigerd(String veld, String bericht) {
        return new Afloop.Afgekeurd(Map.of(veld, List.of(bericht)));
    }
}

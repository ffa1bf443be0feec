// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenPsychischspoor.BELLEN;
import static nl.baken.verhalen.EenPsychischspoor.BESPREKEN;
import static nl.baken.verhalen.EenPsychischspoor.VERWIJZING;
import static nl.baken.verhalen.EenZorgspoor.WIE;
import static nl.baken.verhalen.EenZorgspoor.dag;
import static nl.baken.verhalen.EenZorgspoor.geweigerd;
import static nl.baken.zaak.Berichtsoort.GGZ_BEHANDELING_GEEINDIGD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Doel;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Spoor;
import nl.baken.zorg.Afrondreden;
import nl.baken.zorg.Ggzaanbieder;
import nl.baken.zorg.LegGgzVerwijzingVast;
import nl.baken.zorg.PsychischeZorg;
import nl.baken.zorg.RondPsychischeZorgAf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P06.1 and P06.2: whether there is danger now, what help is needed, and until when the track runs. */
@BakenTest
class PsychischeZorgVerhaalTest {

    private static final String DEEL = "Psychische zorg";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private EenPsychischspoor psychisch;

    @Autowired
    private PsychischeZorg psychischeZorg;

    @Autowired
    private Termijnen termijnen;

    private ZaakNummer zaak;

    @BeforeEach
    void hetSpoorLoopt() {
        zaak = psychisch.begonnen();
    }

    @Test
    void bijGevaarIsErBinnenEenUurGebeld() {
        assertThat(psychisch.taken(zaak)).containsExactly(BESPREKEN);
        assertThat(zorg.laatsteDag(zaak, "T76")).contains(dag(3));

        zorg.doet(zaak, BESPREKEN, "gevaar", "ja", "gebeld", "ik_bel_nu", "hulp", "geen");

        assertThat(psychisch.taken(zaak)).containsExactly(BELLEN);
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
        assertThat(psychisch.taken(zaak)).isEmpty();

        verhaal.als(WIE);
        psychischeZorg.rondAf(zaak, new RondPsychischeZorgAf(Afrondreden.ANDER_DOET_HET));
        verhaal.dagen(1, nummer());
        zorg.start(zaak, Spoor.PSYCHISCHE_ZORG);
        zorg.doet(zaak, BESPREKEN, "gevaar", "ja", "gebeld", "ik_bel_nu", "hulp", "geen");
        zorg.doet(zaak, BELLEN, "nietNodig", "al_geregeld");
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
    }

    @Test
    void deVerwijzingDieNogKomtStaatErNaVijfWerkdagenEnKanOpDeZaakpagina() {
        zorg.doet(zaak, BESPREKEN, "gevaar", "nee", "hulp", "verwijzing_volgt");
        verhaal.dagen(7, nummer());
        assertThat(psychisch.taken(zaak)).containsExactly(VERWIJZING);
        verhaal.als(WIE);
        psychischeZorg.legVerwijzingTussendoorVast(
                zaak, new LegGgzVerwijzingVast(dag(6), Ggzaanbieder.VRIJGEVESTIGD, null));

        assertThat(psychisch.taken(zaak)).isEmpty();
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
        assertThat(psychisch.taken(zaak)).as("het gesprek is al geweest").isEmpty();
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
        assertThat(verhaal.probeert(WIE, nummer(), BESPREKEN, EenPsychischspoor.verwijzing()))
                .isEqualTo(geweigerd(
                        "hulp",
                        "Ggz: Wie de cliënt is, Zorg en begeleiding, Medische en psychische gegevens: De cliënt gaf"
                                + " hiervoor geen toestemming, of die geldt niet meer. Vraag die eerst."));
        assertThat(psychisch.taken(zaak)).containsExactly(BESPREKEN);
        assertThat(zorg.blad(zaak, DEEL)).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T25_AANMELDING")).isEmpty();
    }

    @Test
    void tweeVerwijzingenTegelijkKanNiet() {
        psychisch.verwezen(zaak);
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
        assertThat(psychisch.taken(zaak)).isEmpty();
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isTrue();
        zorg.bericht(zaak, GGZ_BEHANDELING_GEEINDIGD, LocalDate.of(2026, 5, 1));
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
    }

    @Test
    void nietNodigEnAfrondenStoppenHetSpoor() {
        zorg.doet(zaak, BESPREKEN, "nietNodig", "client_wil_niet");
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();

        verhaal.dagen(1, nummer());
        zorg.start(zaak, Spoor.PSYCHISCHE_ZORG);
        assertThat(psychisch.taken(zaak)).containsExactly(BESPREKEN);
        verhaal.als(WIE);
        psychischeZorg.rondAf(zaak, new RondPsychischeZorgAf(Afrondreden.VERTROKKEN));
        assertThat(psychisch.taken(zaak)).isEmpty();
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
        assertThat(zorg.laatsteDag(zaak, "T76")).isEmpty();
        assertThat(verhaal.pad(nummer())).contains("afronden-gevraagd");
    }

    private String nummer() {
        return zaak.waarde();
    }
}

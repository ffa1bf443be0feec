// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verblijf.Bedenktijdeinde;
import nl.baken.verblijf.LegEindeBedenktijdVast;
import nl.baken.verblijf.RedenEindeBedenktijd;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Ontvangst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** P08.2 to P08.4: the reflection period and how it ends. */
@BakenTest
class BedenktijdVerhaalTest {

    private static final String EINDE = "einde-bedenktijd-vastleggen";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenVerblijf verblijf;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Bedenktijdeinde einde;

    private ZaakNummer zaak;

    @BeforeEach
    void eenNieuweZaak() {
        zaak = verblijf.zaak();
        verhaal.nu("2026-02-03T10:00");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-03, false, T09, 2026-05-03", "2026-02-03, true, T10, 2026-03-05"})
    void deBedenktijdDuurtZoLangAlsDeRegelsVanDieDag(LocalDate op, boolean dublin, String regel, LocalDate tot) {
        verblijf.bedenktijd(zaak, op, dublin);

        assertThat(verblijf.termijn(zaak, regel).laatsteDag()).isEqualTo(tot);
    }

    @Test
    void hetzelfdeBegingTweeKeerTeltEenKeerEnEenTweedeBedenktijdKanNiet() {
        LocalDate begin = verhaal.vandaag();
        Ketenbericht bericht = Ketenbericht.van(Berichtsoort.BEDENKTIJD_GESTART, Ketenpartner.AVIM, begin);
        verblijf.bericht(zaak, bericht);

        assertThat(handelingen.meldt(zaak, bericht)).isEqualTo(Ontvangst.AL_ONTVANGEN);
        verblijf.bericht(zaak, EenVerblijf.metKenmerk(bericht, "K-2"));
        assertThat(verblijf.termijn(zaak, "T09").laatsteDag()).isEqualTo(LocalDate.of(2026, 5, 3));
        verhaal.dagen(10, zaak.waarde());
        assertThatThrownBy(() -> verblijf.bedenktijd(zaak, verhaal.vandaag(), false))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("al eerder gebruikt, vanaf 3 februari 2026");
    }

    @Test
    void eenGetuigeAangeverKrijgtGeenBedenktijd() {
        verblijf.start(zaak);
        verblijf.stelPositieVast(zaak, Map.of("bijzonderheden", List.of("getuige_aangever")));

        assertThatThrownBy(() -> verblijf.bedenktijd(zaak, verhaal.vandaag(), false))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("getuige-aangever");
        assertThat(verblijf.telt(zaak, "T09")).isFalse();
    }

    @Test
    void aangifteEindigtDeBedenktijdEnAfzienNiet() {
        verblijf.bedenktijd(zaak, verhaal.vandaag(), false);
        verhaal.dagen(20, zaak.waarde());
        verblijf.feit(zaak, Feitsoort.AFGEZIEN_VAN_AANGIFTE);
        assertThat(verblijf.telt(zaak, "T09")).as("tot AVIM haar beëindigt").isTrue();

        verblijf.feit(zaak, Feitsoort.AANGIFTE_GEDAAN);

        assertThat(verblijf.telt(zaak, "T09")).isFalse();
        assertThat(verblijf.heeftFeit(zaak, Feitsoort.BEDENKTIJD_GEEINDIGD)).isTrue();
        verhaal.dagen(100, zaak.waarde());
        assertThat(verblijf.taken(zaak)).doesNotContain(EINDE);
    }

    @Test
    void eenBedenktijdDieLaterBekendWordtDanDeAangifteIsMeteenVoorbij() {
        verhaal.dagen(20, zaak.waarde());
        verblijf.start(zaak);
        verblijf.feit(zaak, Feitsoort.MEDEWERKING_TOEGEZEGD, LocalDate.of(2026, 2, 10), null);

        verblijf.bedenktijd(zaak, LocalDate.of(2026, 2, 3), false);

        assertThat(verblijf.telt(zaak, "T09")).isFalse();
        assertThat(verblijf.heeftFeit(zaak, Feitsoort.BEDENKTIJD_GEEINDIGD)).isTrue();
    }

    @Test
    void verstrijktDeBedenktijdDanVraagtEenTaakHoeHijEindigde() {
        verblijf.bedenktijd(zaak, verhaal.vandaag(), true);
        verblijf.stelPositieVast(zaak, Map.of("asiel", "dublin"));
        verhaal.dagen(30, zaak.waarde());
        assertThat(verblijf.taken(zaak)).doesNotContain(EINDE);

        verhaal.dagen(1, zaak.waarde());

        assertThat(verblijf.taken(zaak)).contains(EINDE);
        assertThat(verblijf.termijn(zaak, "T93").laatsteDag()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(verhaal.probeert(
                        "zorgcoordinator",
                        zaak.waarde(),
                        EINDE,
                        Map.of("reden", "verstreken", "op", LocalDate.of(2026, 3, 6))))
                .isEqualTo(Verhaal.geweigerd(
                        "op", "De bedenktijd loopt van 3 februari 2026 tot en met 5 maart 2026. Kies een dag daarin."));
        verblijf.doet(zaak, EINDE, Map.of("reden", "verstreken", "op", LocalDate.of(2026, 3, 5)));
        assertThat(verblijf.taken(zaak)).doesNotContain(EINDE);
        assertThat(verblijf.heeftFeit(zaak, Feitsoort.BEDENKTIJD_GEEINDIGD)).isTrue();
        assertThat(verhaal.pad(zaak.waarde())).contains("moment-bereikt", EINDE);
    }

    @Test
    void naHetAfrondenVanHetSpoorTeltErNietsMeer() {
        verblijf.bedenktijd(zaak, verhaal.vandaag(), false);

        handelingen.doet(zaak, "verblijf/verblijf-afronden", Map.of("reden", "niet_nodig"));

        assertThat(verblijf.loopt(zaak)).isFalse();
        assertThat(verblijf.telt(zaak, "T09")).isFalse();
        assertThat(verblijf.telt(zaak, "T90")).isFalse();
    }

    @Test
    void avimKanDeBedenktijdEerderBeeindigen() {
        verblijf.bedenktijd(zaak, verhaal.vandaag(), false);
        verhaal.dagen(5, zaak.waarde());
        verhaal.als("zorgcoordinator");

        assertThatThrownBy(() ->
                        einde.legTussendoorVast(zaak, new LegEindeBedenktijdVast(null, null, NietNodig.AL_GEREGELD)))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> einde.legTussendoorVast(
                        zaak, new LegEindeBedenktijdVast(RedenEindeBedenktijd.VERSTREKEN, verhaal.vandaag(), null)))
                .isInstanceOf(Weigering.class);
        einde.legTussendoorVast(
                zaak, new LegEindeBedenktijdVast(RedenEindeBedenktijd.AFGEZIEN, verhaal.vandaag(), null));

        assertThat(verblijf.telt(zaak, "T09")).isFalse();
        assertThat(verhaal.pad(zaak.waarde())).doesNotContain(EINDE);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verblijf.RedenAfronding;
import nl.baken.verblijf.RondVerblijfAf;
import nl.baken.verblijf.Verblijfaanvragen;
import nl.baken.verblijf.Verblijfafronding;
import nl.baken.verblijf.Voortgezetgrond;
import nl.baken.verblijf.VraagVoortgezetVerblijfAan;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P08.6 to P08.9: what a permit opens, how it is kept, and how the track ends. */
@BakenTest
class VergunningVerhaalTest {

    private static final String RECHTEN = "rechten-na-vergunning-regelen";
    private static final String VERLENGING = "verlenging-aanvragen";
    private static final String VOORTGEZET = "voortgezet-verblijf-aanvragen";
    private static final String BEZWAAR = "bezwaar-bespreken";
    private static final String SEPOT = "gevolgen-sepot-bespreken";
    private static final String HERINNEREN = "ind-herinneren";
    private static final LocalDate VERGUND = LocalDate.of(2026, 4, 2);

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenVerblijf verblijf;

    @Autowired
    private Verblijfaanvragen aanvragen;

    @Autowired
    private Verblijfafronding afronding;

    private ZaakNummer zaak;

    @BeforeEach
    void eenZaakMetEenVerblijfsspoor() {
        zaak = verblijf.zaakOpDeDagVanHetBesluit();
    }

    @Test
    void eenVergunningGeldtEenJaarEnOpentRechten() {
        verblijf.bericht(zaak, Berichtsoort.IND_VERLEEND, Ketenpartner.IND);

        assertThat(verblijf.termijn(zaak, "T13").laatsteDag()).isEqualTo(LocalDate.of(2027, 4, 2));
        assertThat(verblijf.termijn(zaak, "T14").laatsteDag()).isEqualTo(LocalDate.of(2029, 4, 2));
        assertThat(verblijf.heeftFeit(zaak, Feitsoort.VERGUNNING_VERLEEND)).isTrue();
        assertThat(verblijf.taken(zaak)).contains(RECHTEN);
        verblijf.doet(zaak, RECHTEN, Map.of("participatiewet", "later", "wmo", "aangevraagd"));
        assertThat(verblijf.taken(zaak)).doesNotContain(RECHTEN);
        verhaal.dagen(8, zaak.waarde());
        assertThat(verblijf.taken(zaak)).as("later komt terug").contains(RECHTEN);
        verblijf.doet(zaak, RECHTEN, Map.of("participatiewet", "aangevraagd", "wmo", "niet_nodig"));
        assertThat(verblijf.isGehaald(zaak, "T95")).isTrue();
    }

    @Test
    void geeftDeIndEenAnderEindeDanTeltDat() {
        verblijf.bericht(zaak, Berichtsoort.IND_VERLEEND, Ketenpartner.IND, VERGUND, LocalDate.of(2027, 1, 15));

        assertThat(verblijf.termijn(zaak, "T13").laatsteDag()).isEqualTo(LocalDate.of(2027, 1, 15));
    }

    @Test
    void vierMaandenVoorHetEindeVraagJeVerlengingUiterlijkEenDagErvoor() {
        metVergunning();
        verhaal.nu("2026-12-01T09:00");
        verhaal.dagen(0, zaak.waarde());
        assertThat(verblijf.taken(zaak)).doesNotContain(VERLENGING);

        verhaal.dagen(1, zaak.waarde());

        assertThat(verblijf.taken(zaak)).contains(VERLENGING);
        assertThat(verblijf.termijn(zaak, "T94").laatsteDag()).isEqualTo(LocalDate.of(2027, 4, 1));
        verblijf.doet(zaak, VERLENGING, Map.of("nietNodig", "kan_nu_niet"));
        assertThat(verblijf.taken(zaak)).doesNotContain(VERLENGING);
        verhaal.nu("2027-04-01T09:00");
        verhaal.dagen(0, zaak.waarde());
        assertThat(verhaal.probeert(
                        "zorgcoordinator", zaak.waarde(), VERLENGING, Map.of("op", LocalDate.of(2026, 4, 1))))
                .isEqualTo(Verhaal.geweigerd("op", "De vergunning begon op 2 april 2026. Kies een latere dag."));
        verblijf.doet(zaak, VERLENGING, Map.of("op", verhaal.vandaag()));
        assertThat(verblijf.isGehaald(zaak, "T94")).isTrue();
        assertThat(verblijf.isGehaald(zaak, "T13")).isTrue();

        verhaal.nu("2027-05-10T09:00");
        verblijf.bericht(zaak, Berichtsoort.IND_VERLEEND, Ketenpartner.IND);

        assertThat(verblijf.termijn(zaak, "T13").laatsteDag()).isEqualTo(LocalDate.of(2028, 5, 10));
        assertThat(verblijf.termijn(zaak, "T14").laatsteDag())
                .as("onafgebroken")
                .isEqualTo(LocalDate.of(2029, 4, 2));
        assertThat(verblijf.taken(zaak)).doesNotContain(RECHTEN);
    }

    @Test
    void naEenGatTellenDeDrieJaarOpnieuw() {
        verblijf.bericht(zaak, Berichtsoort.IND_VERLEEND, Ketenpartner.IND, VERGUND, LocalDate.of(2026, 5, 1));
        verhaal.nu("2026-06-10T09:00");
        verblijf.bericht(zaak, Berichtsoort.IND_VERLEEND, Ketenpartner.IND);

        assertThat(verblijf.termijn(zaak, "T14").laatsteDag()).isEqualTo(LocalDate.of(2029, 6, 10));
    }

    @Test
    void naEenVeroordelingVraagJeVoortgezetVerblijfEnDatEindigtHetSpoor() {
        metVergunning();
        verhaal.dagen(30, zaak.waarde());
        verblijf.feit(zaak, Feitsoort.VEROORDELING);

        assertThat(verblijf.taken(zaak)).contains(VOORTGEZET);
        verblijf.doet(zaak, VOORTGEZET, Map.of("grond", "veroordeling", "op", verhaal.vandaag()));
        assertThat(verblijf.taken(zaak)).doesNotContain(VOORTGEZET);
        assertThat(verblijf.termijn(zaak, "T96").laatsteDag()).isEqualTo(LocalDate.of(2026, 11, 2));

        verhaal.dagen(185, zaak.waarde());
        assertThat(verblijf.taken(zaak)).as("de IND is te laat").contains(HERINNEREN);
        verblijf.doet(zaak, HERINNEREN, Map.of("op", verhaal.vandaag()));
        verblijf.bericht(zaak, Berichtsoort.IND_VERLEEND, Ketenpartner.IND);

        assertThat(verblijf.loopt(zaak)).isFalse();
        assertThat(verblijf.telt(zaak, "T13")).isFalse();
        assertThat(verhaal.pad(zaak.waarde())).contains("verblijf-eindigen", "verblijf-geeindigd");
    }

    @Test
    void deVeroordelingMagOokEerderBekendZijnDanDeVergunning() {
        verblijf.feit(zaak, Feitsoort.VEROORDELING);
        assertThat(verblijf.taken(zaak)).doesNotContain(VOORTGEZET);

        metVergunning();

        assertThat(verblijf.taken(zaak)).contains(VOORTGEZET);
    }

    @Test
    void naDrieJaarOnafgebrokenVraagtBakenOmVoortgezetVerblijf() {
        metVergunning();
        for (String dag : List.of("2027-01-05", "2028-01-05")) {
            verhaal.nu(dag + "T09:00");
            verhaal.dagen(0, zaak.waarde());
            verblijf.doet(zaak, VERLENGING, Map.of("op", verhaal.vandaag()));
            verhaal.dagen(20, zaak.waarde());
            verblijf.bericht(
                    zaak,
                    Berichtsoort.IND_VERLEEND,
                    Ketenpartner.IND,
                    verhaal.vandaag(),
                    verhaal.vandaag().plusYears(1).plusDays(60));
        }
        verhaal.nu("2029-01-01T09:00");
        verhaal.dagen(0, zaak.waarde());
        verblijf.doet(zaak, VERLENGING, Map.of("nietNodig", "ander_doet_het"));
        assertThat(verblijf.taken(zaak)).doesNotContain(VOORTGEZET);
        verhaal.dagen(1, zaak.waarde());
        assertThat(verblijf.taken(zaak)).contains(VOORTGEZET);
    }

    @Test
    void naEenSepotWeetDeClientWatErKanGebeuren() {
        metVergunning();
        verhaal.dagen(10, zaak.waarde());
        verblijf.feit(zaak, Feitsoort.SEPOT);

        assertThat(verblijf.taken(zaak)).contains(SEPOT);
        assertThat(verblijf.termijn(zaak, "T91").laatsteDag()).isEqualTo(LocalDate.of(2026, 4, 14));
        verblijf.doet(zaak, SEPOT, Map.of("besprokenOp", verhaal.vandaag(), "advocaatIngelicht", "true"));
        assertThat(verblijf.isGehaald(zaak, "T91")).isTrue();

        verhaal.dagen(30, zaak.waarde());
        verblijf.bericht(zaak, Berichtsoort.IND_INGETROKKEN, Ketenpartner.IND);

        assertThat(verblijf.heeftFeit(zaak, Feitsoort.VERGUNNING_INGETROKKEN)).isTrue();
        assertThat(verblijf.telt(zaak, "T13")).isFalse();
        assertThat(verblijf.telt(zaak, "T14")).isFalse();
        assertThat(verblijf.taken(zaak)).contains(BEZWAAR);
    }

    @Test
    void wieAfrondtBeeindigtHetSpoorEnEenLaatBerichtStartHetWeer() {
        metVergunning();
        verhaal.als("zorgcoordinator");
        aanvragen.zetTussendoorVoort(
                zaak, new VraagVoortgezetVerblijfAan(Voortgezetgrond.INDIVIDUELE_TOETS, verhaal.vandaag(), null));
        afronding.rondAf(zaak, new RondVerblijfAf(RedenAfronding.UITGEPROCEDEERD));
        assertThat(verblijf.loopt(zaak)).isFalse();
        assertThat(verblijf.telt(zaak, "T96")).isFalse();

        verhaal.dagen(3, zaak.waarde());
        verblijf.bericht(zaak, Berichtsoort.IND_AFGEWEZEN, Ketenpartner.IND);

        assertThat(verblijf.loopt(zaak)).isTrue();
        assertThat(verblijf.taken(zaak)).contains(BEZWAAR).doesNotContain("verblijfspositie-vaststellen");
    }

    private void metVergunning() {
        verblijf.bericht(zaak, Berichtsoort.IND_VERLEEND, Ketenpartner.IND);
        verblijf.doet(
                zaak,
                verblijf.taken(zaak).contains(RECHTEN) ? RECHTEN : VOORTGEZET,
                Map.of("nietNodig", "al_geregeld"));
    }
}

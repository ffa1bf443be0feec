// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.verblijf.Alternatief;
import nl.baken.verblijf.DienBezwaarIn;
import nl.baken.verblijf.KiesAlternatief;
import nl.baken.verblijf.RedenAfronding;
import nl.baken.verblijf.RondVerblijfAf;
import nl.baken.verblijf.Verblijfaanvragen;
import nl.baken.verblijf.Verblijfafronding;
import nl.baken.verblijf.Verblijfbezwaren;
import nl.baken.verblijf.Verklaring;
import nl.baken.verblijf.Voortgezetgrond;
import nl.baken.verblijf.VraagSchrijnendPadAan;
import nl.baken.verblijf.VraagVoortgezetVerblijfAan;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P08.6 to P08.12: what the IND decides, what a permit opens, how it is kept, and what else can be done. */
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
    private EenZaak eenZaak;

    @Autowired
    private EenVerblijf verblijf;

    @Autowired
    private Verblijfaanvragen aanvragen;

    @Autowired
    private Verblijfbezwaren bezwaren;

    @Autowired
    private Verblijfafronding afronding;

    private ZaakNummer zaak;

    @BeforeEach
    void eenZaakMetEenVerblijfsspoor() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
        verblijf.start(zaak);
        verblijf.stelPositieVast(zaak, Map.of());
        verhaal.nu("2026-04-02T10:00");
    }

    @AfterEach
    void klokTerug() {
        verhaal.niemand();
        verhaal.klokTerug();
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
        assertThat(probeert(VERLENGING, Map.of("op", LocalDate.of(2026, 4, 1))))
                .isEqualTo(geweigerd("op", "De vergunning begon op 2 april 2026. Kies een latere dag."));
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
    void eenAfwijzingVraagtOmEenBesluitOverBezwaar() {
        verblijf.bericht(zaak, Berichtsoort.IND_AFGEWEZEN, Ketenpartner.IND);
        assertThat(verblijf.termijn(zaak, "T15").laatsteDag()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(verblijf.heeftFeit(zaak, Feitsoort.VERGUNNING_GEWEIGERD)).isTrue();

        verblijf.doet(zaak, BEZWAAR, Map.of("keuze", "nog_niet"));
        assertThat(verblijf.taken(zaak)).doesNotContain(BEZWAAR);
        verhaal.nu("2026-04-20T09:00");
        verhaal.dagen(0, zaak.waarde());
        assertThat(verblijf.taken(zaak)).as("tien dagen voor het einde").contains(BEZWAAR);
        verblijf.doet(
                zaak, BEZWAAR, Map.of("keuze", "ingediend", "op", verhaal.vandaag(), "voorlopigeVoorziening", "true"));
        assertThat(verblijf.isGehaald(zaak, "T15")).isTrue();

        verhaal.dagen(60, zaak.waarde());
        verblijf.bericht(zaak, Berichtsoort.IND_BESLUIT_OP_BEZWAAR, Ketenpartner.IND);
        assertThat(verblijf.taken(zaak)).doesNotContain(BEZWAAR);
    }

    @Test
    void afzienVanBezwaarLaatDeTermijnVervallen() {
        verblijf.bericht(zaak, Berichtsoort.IND_AFGEWEZEN, Ketenpartner.IND);
        verblijf.doet(zaak, BEZWAAR, Map.of("keuze", "ziet_af"));

        assertThat(verblijf.telt(zaak, "T15")).isFalse();
        assertThat(verblijf.isGehaald(zaak, "T15")).isFalse();
        assertThat(verblijf.taken(zaak)).doesNotContain(BEZWAAR);
    }

    @Test
    void bezwaarNaDeTermijnVraagtEenUitleg() {
        verblijf.bericht(zaak, Berichtsoort.IND_AFGEWEZEN, Ketenpartner.IND);
        verhaal.dagen(29, zaak.waarde());
        verhaal.als("zorgcoordinator");

        assertThatThrownBy(() -> bezwaren.dienIn(zaak, new DienBezwaarIn(verhaal.vandaag(), null, null)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("bezwaartermijn is dan al voorbij");
        bezwaren.dienIn(
                zaak, new DienBezwaarIn(verhaal.vandaag(), true, Geheim.van("FICTIEF: het besluit kwam laat aan")));

        assertThat(verblijf.taken(zaak)).doesNotContain(BEZWAAR);
        assertThat(verhaal.pad(zaak.waarde())).contains("bezwaar-gevraagd", "bezwaar-genoteerd");
        verhaal.als("zorgcoordinator");
        assertThatThrownBy(() -> bezwaren.dienIn(zaak, new DienBezwaarIn(verhaal.vandaag(), null, null)))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void hetSchrijnendPadGeeftEenJaarEnDanEenToets() {
        verhaal.als("zorgcoordinator");
        aanvragen.vraagSchrijnendPadAan(zaak, new VraagSchrijnendPadAan(List.of(Verklaring.ARTS), verhaal.vandaag()));
        assertThatThrownBy(() -> aanvragen.vraagSchrijnendPadAan(
                        zaak, new VraagSchrijnendPadAan(List.of(Verklaring.ARTS), verhaal.vandaag())))
                .isInstanceOf(Weigering.class);
        assertThat(verhaal.pad(zaak.waarde())).contains("schrijnend-pad-gevraagd", "schrijnend-pad-genoteerd");

        verhaal.dagen(25, zaak.waarde());
        verblijf.bericht(zaak, Berichtsoort.IND_VERLEEND, Ketenpartner.IND);
        assertThat(verblijf.termijn(zaak, "T13").laatsteDag()).isEqualTo(LocalDate.of(2027, 4, 27));
        verblijf.doet(zaak, RECHTEN, Map.of("nietNodig", "ander_doet_het"));
        verhaal.nu("2026-12-27T09:00");
        verhaal.dagen(0, zaak.waarde());

        assertThat(verblijf.taken(zaak)).contains(VOORTGEZET).doesNotContain(VERLENGING);
    }

    @Test
    void eenAndereAanvraagEindigtDeBedenktijd() {
        verblijf.bedenktijd(zaak, verhaal.vandaag(), false);
        verhaal.dagen(10, zaak.waarde());
        verhaal.als("zorgcoordinator");
        assertThatThrownBy(() -> aanvragen.kiesAlternatief(
                        zaak, new KiesAlternatief(Alternatief.TERUGKEER, verhaal.vandaag(), false)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("veilig");
        aanvragen.kiesAlternatief(zaak, new KiesAlternatief(Alternatief.TERUGKEER, verhaal.vandaag(), true));
        assertThat(verblijf.telt(zaak, "T09")).isTrue();

        aanvragen.kiesAlternatief(zaak, new KiesAlternatief(Alternatief.ASIEL, verhaal.vandaag(), null));

        assertThat(verblijf.telt(zaak, "T09")).isFalse();
        assertThat(verhaal.pad(zaak.waarde())).contains("alternatief-gevraagd", "alternatief-genoteerd");
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

    private Afloop probeert(String taak, Map<String, ?> getypt) {
        return verhaal.probeert("zorgcoordinator", zaak.waarde(), taak, getypt);
    }

    private static Afloop geweigerd(String veld, String bericht) {
        return new Afloop.Afgekeurd(Map.of(veld, List.of(bericht)));
    }
}

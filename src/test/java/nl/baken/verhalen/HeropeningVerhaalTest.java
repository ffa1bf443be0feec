// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverdracht.COORDINATOR;
import static nl.baken.verhalen.EenOverdracht.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Werklast;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** X8: who comes back gets a new case of the same person; the old file stays shut until somebody needs it. */
@BakenTest
class HeropeningVerhaalTest {

    private static final String HEROPENEN = "zorgcoordinatie/zaak-heropenen";
    private static final String INZIEN = "zorgcoordinatie/oud-dossier-inzien";
    private static final Map<String, String> WAAROM = Map.of(
            "aanleiding", "melding", "gemeente", "Haarlem", "acuut", "ja", "toelichting", "FICTIEF: buren bellen");
    private static final Map<String, String> REDEN = Map.of("reden", "veiligheid", "toelichting", "FICTIEF: wie zoekt");

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOverdracht overdracht;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Zaakteam team;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Werklast werklast;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactie;

    private ZaakNummer oud;

    @BeforeEach
    void eenZaakDieDichtGaat() {
        verhaal.nu("2026-02-02T09:00");
        oud = eenZaak.zaak();
        eenZaak.begeleidMet(oud, "schuldbinding");
    }

    /** Closed, and CoMensha still has to hear it or aftercare runs. */
    private void sluit() {
        opvang.sluit(oud);
        assertThat(zaken.lees(oud).status()).isEqualTo(Zaakstatus.NAZORG);
    }

    private void inNazorg() {
        sluit();
        verhaal.doet(
                COORDINATOR,
                oud.waarde(),
                "registratie-bijwerken",
                Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));
    }

    private void dicht() {
        inNazorg();
        verhaal.dagen(200, oud.waarde());
        verhaal.doet(COORDINATOR, oud.waarde(), "nazorgcontact-leggen", nazorg("wil_niet_meer"));
        assertThat(zaken.lees(oud).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
    }

    private Map<String, Object> nazorg(String uitkomst) {
        return Map.of("op", verhaal.vandaag(), "uitkomst", uitkomst);
    }

    private void heropent(String wie) {
        assertThat(overdracht.probeert(wie, oud, HEROPENEN, WAAROM)).isInstanceOf(Afloop.Afgerond.class);
    }

    private List<Zaak> episoden() {
        return transactie.execute(t -> zaken.houdVast(zaken.lees(oud).persoon()));
    }

    private ZaakNummer nieuw() {
        List<Zaak> episoden = episoden();
        assertThat(episoden).hasSize(2);
        return episoden.get(1).nummer();
    }

    @Test
    void deVolgendeEpisodeBegintOpnieuwZonderOudeToestemmingen() {
        dicht();
        assertThat(toestemmingen.geldend(oud)).isNotEmpty();
        verhaal.dagen(20, oud.waarde());
        heropent(TEAMLEIDER);

        Zaak zaak = zaken.lees(nieuw());
        assertThat(zaak.episode()).isEqualTo(2);
        assertThat(zaak.persoon()).isEqualTo(zaken.lees(oud).persoon());
        assertThat(zaak.status()).isEqualTo(Zaakstatus.NIEUW);
        assertThat(zaak.veiligheidscode()).as("opnieuw screenen").isNull();
        assertThat(toestemmingen.alle(zaak.nummer())).isEmpty();
        assertThat(zaken.kernset(zaak.nummer())).isEmpty();
        assertThat(overdracht.verantwoordelijk(zaak.nummer())).containsExactly("wij...");
        assertThat(zaken.lees(oud).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        eenZaak.tot(zaak.nummer(), "veiligheid-screenen");
        assertThat(handelingen.blad(zaak.nummer(), "Heropening")).contains("FICTIEF: buren bellen");
    }

    @Test
    void tweeTegelijkGeeftEenNieuweZaak() {
        dicht();
        Stream.of(1, 2)
                .map(n -> CompletableFuture.runAsync(() -> heropent(TEAMLEIDER)))
                .toList()
                .forEach(CompletableFuture::join);
        heropent(TEAMLEIDER);

        assertThat(episoden()).hasSize(2);
    }

    @Test
    void inHetOudeDossierKijktIemandAlleenMetEenRedenEnEvenEnDatStaatVast() {
        dicht();
        heropent(TEAMLEIDER);
        ZaakNummer nieuw = nieuw();
        eenZaak.tot(nieuw, "intake-vastleggen");
        assertThat(handelingen.blad(nieuw, "Eerdere zaak")).isEqualTo("Dossier: Alleen in te zien met een reden");
        assertThat(ziet(oud)).as("de coordinator van toen mag niet meer").isFalse();
        assertThat(overdracht.probeert(COORDINATOR, nieuw, INZIEN, Map.of("reden", "hulp")))
                .isEqualTo(Verhaal.geweigerd("toelichting", "Vul dit veld in."));

        assertThat(overdracht.probeert(COORDINATOR, nieuw, INZIEN, REDEN)).isInstanceOf(Afloop.Afgerond.class);

        assertThat(ziet(oud)).isTrue();
        assertThat(team.voertUit(oud, verhaal.als(COORDINATOR)))
                .as("kijken, niet doen")
                .isFalse();
        assertThat(logregels(oud)).contains("oud dossier/eerdere zaak");
        assertThat(database.sql(
                                "select reden::text || toelichting::text from zorgcoordinatie.oud_dossier_inzage where nummer = ?")
                        .param(nieuw.waarde())
                        .query(String.class)
                        .single())
                .doesNotContain("FICTIEF", "VEILIGHEID");
        verhaal.dagen(8, nieuw.waarde());
        assertThat(ziet(oud)).as("na een week vanzelf voorbij").isFalse();
    }

    private boolean ziet(ZaakNummer zaak) {
        return team.blik(zaak, verhaal.als(COORDINATOR)).inhoud()
                && toegang.grond(zaak.waarde(), verhaal.als(COORDINATOR)).isPresent();
    }

    private List<String> logregels(ZaakNummer zaak) {
        return database.sql("select wat || '/' || grond from logboek.regel where nummer = ?")
                .param(zaak.waarde())
                .query(String.class)
                .list();
    }

    @Test
    void nieuweZorgenBijDeNazorgHeropenenMeteen() {
        inNazorg();
        BigDecimal metNazorg = last();
        verhaal.dagen(90, oud.waarde());
        verhaal.doet(
                COORDINATOR,
                oud.waarde(),
                "nazorgcontact-leggen",
                Map.of(
                        "op",
                        verhaal.vandaag(),
                        "uitkomst",
                        "nieuwe_zorgen",
                        "notitie",
                        "FICTIEF: bang",
                        "heropenen",
                        "true"));

        assertThat(zaken.lees(nieuw()).episode()).isEqualTo(2);
        assertThat(zaken.lees(oud).status()).as("geen nazorg naast nieuwe hulp").isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(overdracht.looptNog(oud)).isZero();
        assertThat(last())
                .as("de oude telt niet meer, de nieuwe is nog van niemand")
                .isEqualByComparingTo(metNazorg.subtract(new BigDecimal("0.25")));
    }

    private BigDecimal last() {
        return werklast.perAccount().getOrDefault(overdracht.account(COORDINATOR), BigDecimal.ZERO);
    }

    @Test
    void deCoordinatorHeropentTijdensDeNazorgEnDieStopt() {
        inNazorg();
        heropent(COORDINATOR);

        assertThat(zaken.lees(oud).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(zaken.lees(nieuw()).status()).isEqualTo(Zaakstatus.NIEUW);
        assertThat(overdracht.looptNog(oud)).isZero();
        assertThatThrownBy(() -> heropent(COORDINATOR))
                .as("niet meer van deze coordinator")
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void voorCoMenshaHetWeetHeropenenGeeftLaterGeenNazorg() {
        sluit();
        heropent(COORDINATOR);
        verhaal.doet(
                COORDINATOR,
                oud.waarde(),
                "registratie-bijwerken",
                Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));

        assertThat(zaken.lees(oud).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(overdracht.looptNog(oud)).isZero();
        nieuw();
    }

    @Test
    void eenLopendeZaakEnEenOverledeneWordenNietHeropend() {
        assertThat(overdracht.probeert(COORDINATOR, oud, HEROPENEN, WAAROM))
                .isEqualTo(Verhaal.geweigerd("", "Deze zaak loopt nog. Er valt niets te heropenen."));
        transactie.executeWithoutResult(t -> zaken.beeindig(oud, RedenEinde.OVERLEDEN));
        assertThat(overdracht.probeert(TEAMLEIDER, oud, HEROPENEN, WAAROM))
                .isEqualTo(Verhaal.geweigerd(
                        "", "Deze cliënt is overleden. Meld een nieuw signaal als het over iemand anders gaat."));
        assertThat(episoden()).hasSize(1);
    }

    @Test
    void wieErNietOverGaatKanHetNiet() {
        dicht();
        assertThatThrownBy(() -> heropent(COORDINATOR)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> heropent("wmo_consulent_alkmaar")).isInstanceOf(NietGevonden.class);
        assertThat(episoden()).hasSize(1);
    }
}

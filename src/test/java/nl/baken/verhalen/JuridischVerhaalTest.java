// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.zaak.Ketenpartner.OM;
import static nl.baken.zaak.Ketenpartner.SCHADEFONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Taakformulier;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.Termijnwijzigingen;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.toegang.Takenlijst;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** P09.1, P09.2, P09.3, P09.7 to P09.11: a lawyer, the criminal case, the advance, and what is set right. */
@BakenTest
class JuridischVerhaalTest {

    private static final String ADVOCAAT = "advocaat-regelen";
    private static final String VOORSCHOT = "voorschot-navragen";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Termijnwijzigingen wijzigingen;

    @Autowired
    private Tijdlijn tijdlijn;

    @Autowired
    private Feiten feiten;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private Taakpoort poort;

    @Autowired
    private Takenlijst takenlijst;

    @Autowired
    private Zaken zaken;

    @Autowired
    private List<Zaakdeel> delen;

    @Autowired
    private List<Wachtpunten> wachtpunten;

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void eenNieuweZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
        nummer = zaak.waarde();
    }

    @AfterEach
    void klokTerug() {
        verhaal.niemand();
        verhaal.klokTerug();
    }

    @Test
    void naarDeAdvocaatWordtEenKeerGevraagd() {
        handelingen.start(zaak, Spoor.JURIDISCH);
        assertThat(termijnen.loopt("T101", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 9));

        verhaal.doet("zorgcoordinator", nummer, ADVOCAAT, advocaat("strafrecht"));
        assertThat(taken()).doesNotContain(ADVOCAAT);
        assertThat(termijnen.loopt("T101", nummer)).isEmpty();

        rondAf("niet_nodig");
        assertThat(sporen.loopt(zaak, Spoor.JURIDISCH)).isFalse();
        handelingen.start(zaak, Spoor.JURIDISCH);
        assertThat(taken()).doesNotContain(ADVOCAAT);
        assertThat(handelingen.begin(zaak, "juridisch/advocaat-regelen"))
                .containsEntry("naam", List.of("mr. F. Fictief"))
                .containsEntry("rechtsgebied", List.of("strafrecht"));
        assertThat(verhaal.pad(nummer))
                .containsSubsequence(ADVOCAAT, "advocaat-besproken", "juridisch-afgerond", "advocaat-bekend");
    }

    @Test
    void wieDeAdvocaatOpDeZaakpaginaVastlegtKrijgtGeenTaakMeer() {
        handelingen.start(zaak, Spoor.JURIDISCH);
        handelingen.doet(zaak, "juridisch/advocaat-regelen", advocaat("vreemdelingenrecht"));

        assertThat(taken()).doesNotContain(ADVOCAAT);
        assertThat(termijnen.loopt("T101", nummer)).isEmpty();
        assertThat(verhaal.pad(nummer)).containsSubsequence("advocaat-intussen-geregeld", "advocaat-geregeld");
    }

    @Test
    void nietNodigVraagtEenVolgendeKeerOpnieuw() {
        handelingen.start(zaak, Spoor.JURIDISCH);
        verhaal.doet("zorgcoordinator", nummer, ADVOCAAT, Map.of("nietNodig", "kan_nu_niet"));
        assertThat(taken()).doesNotContain(ADVOCAAT);

        rondAf("niet_nodig");
        handelingen.start(zaak, Spoor.JURIDISCH);
        assertThat(taken()).contains(ADVOCAAT);
    }

    @Test
    void watNietIsIngevuldWordtGevraagd() {
        handelingen.start(zaak, Spoor.JURIDISCH);

        assertThat(verhaal.probeert("zorgcoordinator", nummer, ADVOCAAT, Map.of("rechtsgebied", "strafrecht")))
                .isEqualTo(geweigerd("naam", "Vul dit veld in."));
    }

    @Test
    void eenHandelingStartHetSpoorAlsHetNogNietLoopt() {
        handelingen.doet(zaak, "juridisch/schulden-melden", vandaag(Map.of("bij", "cjib", "wat", "boete")));
        handelingen.doet(zaak, "juridisch/loonvordering-melden", vandaag(Map.of("bij", "fairwork")));
        handelingen.doet(zaak, "juridisch/gezag-regelen", vandaag(Map.of("vraag", "gezag", "via", "advocaat")));

        assertThat(sporen.loopt(zaak, Spoor.JURIDISCH)).isTrue();
        assertThat(regels()).contains("schulden op naam gemeld", "loonvordering gemeld", "gezag in gang gezet");
        assertThat(verhaal.pad(nummer)).contains("schulden-en-loon-bijgewerkt", "papieren-en-gezag-bijgewerkt");
    }

    @Test
    void naarDeAmbassadeKanAlleenAlsHetVeiligIs() {
        Map<String, Object> paspoort = vandaag(Map.of("papieren", "reisdocument", "via", "ambassade"));
        for (String risico : List.of("niet_veilig", "niet_nagegaan")) {
            paspoort.put("risico", risico);
            assertThat(fouten(handelingen.probeert(zaak, "juridisch/documenten-herstellen", paspoort)))
                    .containsOnlyKeys("risico");
        }
        assertThat(sporen.loopt(zaak, Spoor.JURIDISCH)).as("niets half gedaan").isFalse();

        paspoort.put("risico", "veilig");
        handelingen.doet(zaak, "juridisch/documenten-herstellen", paspoort);
        paspoort.put("via", "gemeente");
        paspoort.remove("risico");
        handelingen.doet(zaak, "juridisch/documenten-herstellen", paspoort);
    }

    @Test
    void voegenKanTotEnMetDeZitting() {
        Map<String, Object> voeging = vandaag(Map.of("via", "slachtofferhulp", "zittingOp", "1-2-2026"));
        assertThat(fouten(handelingen.probeert(zaak, "juridisch/voeging-vastleggen", voeging)))
                .containsOnlyKeys("op");
        voeging.put("zittingOp", "3-2-2026");
        handelingen.doet(zaak, "juridisch/voeging-vastleggen", voeging);

        verhaal.dagen(1, nummer);
        uitspraak(Feitsoort.VEROORDELING);
        assertThat(fouten(
                        handelingen.probeert(zaak, "juridisch/voeging-vastleggen", vandaag(Map.of("via", "advocaat")))))
                .containsOnlyKeys("op");
        assertThat(verhaal.pad(nummer)).contains("strafzaak-bijgewerkt");
    }

    @Test
    void eenVeroordelingVraagtOmJuridischeHulp() {
        uitspraak(Feitsoort.VRIJSPRAAK);
        assertThat(sporen.loopt(zaak, Spoor.JURIDISCH)).isFalse();

        uitspraak(Feitsoort.VEROORDELING);

        assertThat(sporen.loopt(zaak, Spoor.JURIDISCH)).isTrue();
        assertThat(taken()).contains(ADVOCAAT);
    }

    @Test
    void naAchtMaandenVraagJeHetVoorschotNa() {
        meldt(Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 2));
        assertThat(termijnen.loopt("T100", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 10, 2));
        verhaal.dagen(1, nummer);
        meldt(Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 3));
        assertThat(lopend("T100")).isEqualTo(1);
        assertThat(termijnen.loopt("T100", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 10, 3));

        verhaal.nu("2026-10-03T12:00");
        verhaal.dagen(0, nummer);
        assertThat(taken()).doesNotContain(VOORSCHOT);
        verhaal.dagen(1, nummer);
        assertThat(taken()).contains(VOORSCHOT);
        meldt(Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 4));
        assertThat(taken()).as("een latere uitspraak telt opnieuw").doesNotContain(VOORSCHOT);
        verhaal.dagen(1, nummer);
        assertThat(termijnen.loopt("T104", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 10, 19));

        verhaal.doet("zorgcoordinator", nummer, VOORSCHOT, vandaag(Map.of("uitkomst", "nog_niet")));
        assertThat(taken()).doesNotContain(VOORSCHOT);
        verhaal.dagen(29, nummer);
        assertThat(taken()).contains(VOORSCHOT);
        verhaal.doet("zorgcoordinator", nummer, VOORSCHOT, vandaag(Map.of("uitkomst", "ontvangen")));

        assertThat(List.of("T100", "T104", "T105")).allMatch(regel -> lopend(regel) == 0);
        assertThat(verhaal.pad(nummer))
                .containsSubsequence("voorschot-nieuws", "uitspraak-veranderd", "voorschot-klaar");
    }

    @Test
    void hetVoorschotKanLaterOfNooitNodigZijn() {
        meldt(Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 2));
        verhaal.dagen(243, nummer);
        verhaal.doet("zorgcoordinator", nummer, VOORSCHOT, Map.of("nietNodig", "kan_nu_niet"));
        Termijn opnieuw = termijnen.loopt("T105", nummer).orElseThrow();
        verhaal.als("zorgcoordinator");
        wijzigingen.verleng(
                nummer,
                opnieuw.id(),
                new VerzetTermijn(opnieuw.laatsteDag().plusDays(30), Geheim.van("FICTIEF: het CJIB is dicht.")));
        verhaal.niemand();
        verhaal.dagen(31, nummer);
        assertThat(taken()).as("verzet").doesNotContain(VOORSCHOT);
        verhaal.dagen(30, nummer);
        verhaal.doet("zorgcoordinator", nummer, VOORSCHOT, Map.of("nietNodig", "ander_doet_het"));

        verhaal.dagen(60, nummer);
        assertThat(taken()).doesNotContain(VOORSCHOT);
    }

    @Test
    void afrondenAlsAllesIsGeregeldKanNietZolangErIetsLoopt() {
        handelingen.start(zaak, Spoor.JURIDISCH);
        meldt(Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 2));

        assertThat(handelingen.probeert(zaak, "juridisch/juridisch-afronden", Map.of("reden", "alles_geregeld")))
                .isEqualTo(geweigerd(
                        "reden",
                        "Dit loopt nog: Voorschot van het CJIB op de schadevergoeding. Wacht op de uitkomst, of kies een"
                                + " andere reden."));
        rondAf("ander_volgt");
        assertThat(termijnen.loopt("T100", nummer)).isEmpty();
        assertThat(taken()).doesNotContain(ADVOCAAT);
        assertThat(fouten(handelingen.probeert(zaak, "juridisch/juridisch-afronden", Map.of("reden", "niet_nodig"))))
                .containsOnlyKeys("");

        meldt(Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 1));
        assertThat(sporen.loopt(zaak, Spoor.JURIDISCH))
                .as("een bericht start het spoor opnieuw")
                .isTrue();
    }

    @Test
    void hetzelfdeBerichtTeltEenKeerEnEenVreemdeAfzenderNiet() {
        meldt(Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 2));
        assertThat(handelingen.meldt(zaak, OM, Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 2)))
                .isEqualTo(Ontvangst.AL_ONTVANGEN);
        assertThatThrownBy(() ->
                        handelingen.meldt(zaak, SCHADEFONDS, Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 1)))
                .isInstanceOf(Weigering.class);
        assertThat(lopend("T100")).isEqualTo(1);
    }

    @Test
    void deAfsluittoetsWeetAlDatErEenAdvocaatIs() {
        handelingen.doet(zaak, "juridisch/advocaat-regelen", advocaat("strafrecht"));
        handelingen.doet(zaak, "juridisch/advocaat-regelen", advocaat("vreemdelingenrecht"));
        handelingen.doet(zaak, "juridisch/advocaat-regelen", Map.of("nietNodig", "al_geregeld"));
        eenZaak.tot(zaak, "afsluittoets-doen");

        Medewerker wie = verhaal.als("zorgcoordinator");
        Taakformulier taak = taak(wie, "afsluittoets-doen");
        Map<String, List<String>> begin = poort.begin(taak, wie);

        assertThat(begin)
                .containsEntry("verblijf", List.of("geregeld"))
                .containsEntry("strafrecht", List.of("geregeld"))
                .doesNotContainKey("inkomen");
        assertThat(poort.velden(taak, begin, Map.of(), wie).get(0).label())
                .isEqualTo("Dit weet Baken al en is alvast ingevuld. Kijk het na. Verblijf: er is een advocaat."
                        + " Strafzaak: er is een advocaat.");
    }

    private Taakformulier taak(Medewerker wie, String sleutel) {
        String id = takenlijst.voor(nummer, wie).stream()
                .filter(regel -> regel.sleutel().equals(sleutel))
                .map(Takenlijst.Regel::taakId)
                .findFirst()
                .orElseThrow();
        return poort.open(id, wie).orElseThrow();
    }

    @Test
    void deZaakpaginaZegtWatIsGevraagdGeregeldEnWanneerHetUiterlijkKomt() {
        handelingen.doet(zaak, "juridisch/advocaat-regelen", advocaat("strafrecht"));
        handelingen.doet(
                zaak,
                "juridisch/schadefonds-aanvragen",
                vandaag(Map.of(
                        "waar", "nederland", "misdrijfTot", "1-1-2026", "bewijs", "aangifte", "stukken", "formulier")));

        Medewerker wie = verhaal.als("zorgcoordinator");
        Zaakdeel.Deel deel = delen.stream()
                .flatMap(bron -> bron.voor(zaken.lees(zaak), wie).stream())
                .filter(gevonden -> gevonden.titel().equals(Spoor.JURIDISCH.omschrijving()))
                .findFirst()
                .orElseThrow();

        assertThat(deel.regels().get(0))
                .isEqualTo(new Essentie.Regel("Besluit van het Schadefonds", "Uiterlijk 3 augustus 2026"));
        assertThat(deel.regels().get(1).waarde()).isEqualTo("2 februari 2026\nmr. F. Fictief\nStrafzaak en schade");
        assertThat(deel.regels().get(2).waarde())
                .contains("Aangifte", "Uitbuiting tot en met 1 januari 2026")
                .contains("Nog na te sturen: Kopie identiteitsbewijs, Bewijs van de bankrekening");
        assertThat(deel.acties()).hasSize(10);
        assertThat(wachtpunten.stream().flatMap(bron -> bron.van(zaak).stream()))
                .contains(new Wachtpunten.Wachtpunt(
                        "Schadefonds", "Besluit van het Schadefonds", LocalDate.of(2026, 2, 2), null));
    }

    private void meldt(Berichtsoort soort, LocalDate op) {
        assertThat(handelingen.meldt(zaak, OM, soort, op)).isEqualTo(Ontvangst.VERWERKT);
    }

    private void rondAf(String reden) {
        handelingen.doet(zaak, "juridisch/juridisch-afronden", Map.of("reden", reden));
    }

    private void uitspraak(Feitsoort soort) {
        verhaal.als("zorgcoordinator");
        transactie.executeWithoutResult(t -> feiten.meld(zaak, soort, verhaal.vandaag(), "OM"));
        verhaal.niemand();
    }

    private Map<String, Object> vandaag(Map<String, ?> anders) {
        Map<String, Object> getypt = new HashMap<>(Map.of("op", verhaal.vandaag()));
        getypt.putAll(anders);
        return getypt;
    }

    private static Map<String, String> advocaat(String rechtsgebied) {
        return Map.of("rechtsgebied", rechtsgebied, "naam", "mr. F. Fictief");
    }

    private List<String> taken() {
        return verhaal.taken("zorgcoordinator", nummer);
    }

    private List<String> regels() {
        return tijdlijn.van(zaak).stream().map(Tijdlijn.Regel::wat).toList();
    }

    private long lopend(String regel) {
        return termijnen.alleVan(nummer).stream()
                .filter(termijn -> termijn.regel().equals(regel) && termijn.loopt())
                .count();
    }

    private static Map<String, List<String>> fouten(Afloop afloop) {
        return ((Afloop.Afgekeurd) afloop).fouten();
    }

    private static Afloop geweigerd(String veld, String bericht) {
        return new Afloop.Afgekeurd(Map.of(veld, List.of(bericht)));
    }
}

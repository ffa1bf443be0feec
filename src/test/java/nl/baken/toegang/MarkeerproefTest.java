// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Taakregister;
import nl.baken.termijn.Termijnen;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * No personal data and no free text ever enters the engine, the log or an address. Marks are typed into every text
 * field of every form, short and as long as the field takes, and then looked for.
 */
@BakenTest
@ExtendWith(OutputCaptureExtension.class)
class MarkeerproefTest {

    private static final Set<String> VAN_DE_MOTOR =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    @LocalServerPort
    private int poort;

    @Autowired
    private Rondgang rondgang;

    @Autowired
    private Markeringen markeringen;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Sporenrondgang sporen;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Procesmotor motor;

    @Autowired
    private Taakregister register;

    private final List<String> gedaan = new ArrayList<>();
    private final LoggingSystem log = LoggingSystem.get(getClass().getClassLoader());

    /** As much as production logs. */
    @BeforeEach
    void logZoalsInProductie() {
        log.setLogLevel("ROOT", LogLevel.INFO);
        verhaal.nu("2026-03-02T09:00");
        rondgang.vergeetIedereen();
    }

    @AfterEach
    void logWeerZoalsHetWas() {
        log.setLogLevel("ROOT", LogLevel.WARN);
    }

    @Test
    void watOpFormulierenIsGetyptKomtNergensInDeMotor(CapturedOutput uitvoer) {
        Proefinvulling kort = invulling("ZZkortmerk7Q", false)
                .kies("melding-versturen.verstuurd", "nee", "ja")
                .kies("ketenpartner-herinneren.nietLangerWachten", "true");
        Proefinvulling lang = invulling("ZZlangmerk8R", true)
                .kies("melding-versturen.verstuurd", "ja")
                .kies("ketenpartner-herinneren.nietLangerWachten", "")
                .kies("uitblijven-bespreken.afspraak", "in_driehoek", "niet_langer_wachten");
        for (Proefinvulling wat : List.of(kort, lang)) {
            wandel(wat);
            buitenDeRegio(wat);
            losseFormulieren(wat);
            termijnen(wat);
        }

        assertThat(gedaan)
                .as("op elk formulier waar je iets kunt typen, is getypt")
                .containsAll(rondgang.metTekst(register.taken()));
        assertThat(sporen.nietGelukt()).as("elke handeling is gedaan").isEmpty();
        LoggerFactory.getLogger(getClass()).info("het einde van de rondgang");
        for (Proefinvulling wat : List.of(kort, lang)) {
            assertThat(markeringen.inMotor(wat.merk())).isEmpty();
            assertThat(uitvoer.getAll()).contains("het einde van de rondgang").doesNotContain(wat.merk());
        }
        deMotorWeetNiets();
    }

    @Test
    void hetZoekenZelfVindtTekstEnBytes() {
        assertThat(markeringen.motortabellen()).hasSizeGreaterThan(40);
        assertThat(markeringen.inMotor("P01 Signaal"))
                .anyMatch(rij -> rij.contains("act_re_procdef"))
                .anyMatch(rij -> rij.contains("act_ge_bytearray"));
    }

    private Proefinvulling invulling(String merk, boolean lang) {
        return new Proefinvulling(merk, lang)
                .kies("signaal-vastleggen.gemeente", "Haarlem")
                .kies("signaal-vastleggen.geboortedatum", "1-1-2001")
                .kies("persoon-toevoegen.geboortedatum", "1-1-2001")
                .kies("noodnummer-bellen.tijd", "14:30")
                .kies("uitkomst-registreren.uitkomst", "ongegrond_overig", "gegrond_slachtoffer")
                .kies("tweede-lezer-beoordelen.akkoord", "nee", "ja")
                .kies("tweede-handtekening-zetten.akkoord", "nee", "ja")
                .kies(
                        "rechten-bespreken.toestemmingen",
                        List.of("comensha", "avim", "ggz", "nazorg", "medische_verklaring"))
                .kies(
                        "toestemming-bijwerken.toestemmingen",
                        List.of("comensha", "avim", "ggz", "nazorg", "medische_verklaring"))
                .kies("toestemming-bijwerken.gezag", "vertegenwoordiger")
                .kies("rechten-bespreken.gezag", "vertegenwoordiger")
                .kies("veiligheid-screenen.andereCode", "oranje")
                .kies("zorgplan-evalueren.andereCode", "oranje")
                .kies("intake-vastleggen.leeftijdsklasse", "vanaf_23")
                .kies("intake-vastleggen.nationaliteitsgroep", "derde_land")
                .kies("intake-vastleggen.verblijfsstatus", "vergunning")
                .kies("opvangbehoefte-bepalen.verblijfsstatus", "vergunning")
                .kies("opvangbehoefte-bepalen.slachtofferschap", "aannemelijk")
                .kies("plek-zoeken.uitkomst", "elders")
                .kies("plek-zoeken.soort", "cosm")
                .kies("plek-aanvullen.soort", "cosm")
                .kies("plek-zoeken.plek", "")
                .kies("verblijfspositie-vaststellen.status", "geen")
                .kies("verblijfspositie-vaststellen.bijzonderheden", "")
                .kies("besluit-client-vastleggen.besluit", "nog_niet")
                .kies("verhoor-vastleggen.soort", "aangifte")
                .kies("bezwaar-bespreken.keuze", "nog_niet")
                .kies("sepot-bespreken.keuze", "advocaat_beslist")
                .kies("juridisch-afronden.reden", "ander_volgt")
                .kies("stabilisatie-bespreken.hulp", "verwijzing_volgt")
                .kies("afspraak-nagaan.uitkomst", "nagekomen")
                .kies("zorgplan-evalueren.aanwezig", List.of("client", "avim"))
                .kies("afsluittoets-doen.zorgOvergedragen", "overgedragen")
                .kies("afsluittoets-doen.inkomen", "ontbreekt")
                .kies("nazorgcontact-leggen.uitkomst", "nieuwe_zorgen", "gaat_goed")
                .kies(
                        "zorgcoordinator-toewijzen.coordinator",
                        rondgang.account(lang ? "zorgcoordinator2" : "zorgcoordinator"))
                .kies("zorgcoordinator-toewijzen.waarnemer", "")
                .kies("zorgcoordinator-toewijzen.belangenconflict", "");
    }

    /** Two signals on the same fictional person, so that a match has to be judged; the last one becomes a case. */
    private void wandel(Proefinvulling wat) {
        for (int keer = 0; keer < 2; keer++) {
            Bezoeker melder = rondgang.als(poort, "zorgcoordinator");
            String signaal = rondgang.meld(melder, wat);
            doeAlles(signaal, wat);
            for (int ronde = 0; ronde < 4; ronde++) {
                rondgang.naTweeWeken(signaal);
                doeAlles(signaal, wat);
            }
            zaken.lopend().stream()
                    .filter(zaak ->
                            zaak.signaal() != null && zaak.signaal().waarde().equals(signaal))
                    .forEach(zaak -> sluit(zaak.nummer().waarde(), wat));
        }
    }

    private void sluit(String zaak, Proefinvulling wat) {
        doeAlles(zaak, wat);
        gedaan.addAll(sporen.loop(poort, zaak, wat, this::alleenVerklaardeVariabelen));
        rondgang.naDagen(28, zaak);
        doeAlles(zaak, wat);
        // The second signature may be refused the first time.
        while (zaken.lees(new ZaakNummer(zaak)).status().isInBehandeling()) {
            sporen.doe(poort, zaak, "zorgcoordinatie/afsluiting-starten", wat);
            doeAlles(zaak, wat);
        }
        for (int kwartaal = 0; kwartaal < 2; kwartaal++) {
            rondgang.naDagen(95, zaak);
            doeAlles(zaak, wat);
        }
    }

    private void buitenDeRegio(Proefinvulling wat) {
        wat.kies("signaal-vastleggen.gemeente", "Buiten Noord-Holland");
        doeAlles(rondgang.meld(rondgang.als(poort, "zorgcoordinator"), wat), wat);
        wat.kies("signaal-vastleggen.gemeente", "Haarlem");
    }

    private void losseFormulieren(Proefinvulling wat) {
        Bezoeker melder = rondgang.als(poort, "melder");
        String signaal = rondgang.meld(melder, wat);
        vulAan(melder, signaal, wat);
        Bezoeker behandelaar = rondgang.als(poort, "sleutelfunctionaris_haarlem");
        for (String formulier : List.of("persoon-toevoegen", "bewaren-verlengen")) {
            HttpResponse<String> antwoord =
                    behandelaar.post("/signalen/" + signaal + "/" + formulier, rondgang.invulling(formulier, wat));
            Rondgang.nietInAdressen(antwoord, wat.merk());
            assertThat(antwoord.statusCode()).as(formulier).isIn(302, 422);
        }
        rondgang.als(poort, "teamleider_zc")
                .post(
                        "/zorgcoordinatie/team/" + rondgang.account("zorgcoordinator2"),
                        Map.of("fte", "1", "talen", wat.merk()));
        rondgang.als(poort, "auditor").post("/logboek", Map.of("nummer", wat.merk()));
        Bezoeker.anoniem(poort).meldAan(wat.merk(), wat.merk());
        behandelaar.get("/signalen/" + wat.merk());
        behandelaar.post("/taken/" + wat.merk(), Map.of(wat.merk(), wat.merk()));
        behandelaar.motor("POST", MOTOR + "/task/" + wat.merk() + "/complete", "{\"" + wat.merk());
    }

    /** A deadline of a case is moved, paused and resumed; who carries the case reads why. */
    private void termijnen(Proefinvulling wat) {
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");
        long intake = termijnen.loopt("T06", zaak.waarde()).orElseThrow().id();
        wat.kies("termijn-verzetten.naar", Datuminvoer.toon(verhaal.vandaag().plusDays(30)));
        Bezoeker wie = rondgang.als(poort, "zorgcoordinator");
        for (String handeling : List.of("verzetten", "pauzeren", "hervatten")) {
            HttpResponse<String> antwoord = wie.post(
                    "/zaken/" + zaak + "/termijnen/" + intake + "/" + handeling,
                    rondgang.invullingVan("termijn/termijn-" + handeling, wat));
            Rondgang.nietInAdressen(antwoord, wat.merk());
            assertThat(antwoord.statusCode()).as(handeling).isEqualTo(302);
        }
        HttpResponse<String> blad = wie.get("/zaken/" + zaak);
        assertThat(blad.body()).contains(wat.merk());
        Rondgang.nietInAdressen(blad, wat.merk());
    }

    private void vulAan(Bezoeker melder, String signaal, Proefinvulling wat) {
        String adres = "/signalen/" + signaal + "/signaal-aanvullen";
        Map<String, Object> getypt = rondgang.invulling("signaal-aanvullen", wat);
        melder.post(adres + "/concept", getypt);
        assertThat(melder.get(adres).body()).as("concept").contains(wat.merk());
        assertThat(melder.post(adres, getypt).statusCode()).isEqualTo(302);
        HttpResponse<String> blad = melder.get("/signalen/" + signaal);
        assertThat(blad.body()).as("eigen tekst terug").contains(wat.merk());
        Rondgang.nietInAdressen(blad, wat.merk());
    }

    private void doeAlles(String nummer, Proefinvulling wat) {
        gedaan.addAll(rondgang.doeAlles(poort, nummer, wat, this::alleenVerklaardeVariabelen));
    }

    private void alleenVerklaardeVariabelen() {
        Map<String, Set<String>> verklaard = motor.verklaard();
        for (Markeringen.Variabele variabele : markeringen.variabelen()) {
            Set<String> mag = new HashSet<>(verklaard.getOrDefault(variabele.proces(), Set.of()));
            mag.addAll(VAN_DE_MOTOR);
            assertThat(mag).as(variabele.proces()).contains(variabele.naam());
            assertThat(variabele.soort()).as(variabele.naam()).isIn("boolean", "long", "integer", "date", "null");
            assertThat(variabele.tekst()).as(variabele.naam()).matches("\\d*");
            assertThat(variabele.bytes()).as(variabele.naam()).isNull();
        }
    }

    private void deMotorWeetNiets() {
        Set<String> leeg = new TreeSet<>(List.of(
                "act_hi_decinst",
                "act_hi_dec_in",
                "act_hi_dec_out",
                "act_hi_varinst",
                "act_hi_detail",
                "act_hi_comment",
                "act_hi_attachment",
                "act_id_user",
                "act_id_group",
                "act_id_membership",
                "act_id_info",
                "act_id_tenant",
                "act_id_tenant_member"));
        assertThat(leeg)
                .allSatisfy(tabel -> assertThat(markeringen.aantal(tabel)).isZero());
    }
}

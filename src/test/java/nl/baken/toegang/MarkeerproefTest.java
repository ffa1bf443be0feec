// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.baken.BakenTest;
import nl.baken.Volgorde;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Taakregister;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
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
 * field of every form, short and as long as the field takes, and then looked for. Twice over HTTP with a draft, and then
 * as often as the walk comes by through the gate behind the page: 650 of 900 tasks are the third of their form or later.
 */
@BakenTest
@Order(Volgorde.HELE_LIJSTEN)
@ExtendWith(OutputCaptureExtension.class)
class MarkeerproefTest {

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
    private Voorvalrondgang voorvallen;

    @Autowired
    private Deelrondgang delen;

    @Autowired
    private Avgrondgang avg;

    @Autowired
    private Regelrondgang regels;

    @Autowired
    private Rapportrondgang rapporten;

    @Autowired
    private Trainingrondgang trainingen;

    @Autowired
    private Paginarondgang paginas;

    @Autowired
    private Toegangrondgang toegangspaginas;

    @Autowired
    private Handelingrondgang handelingen;

    @Autowired
    private Proefkeuzes keuzes;

    @Autowired
    private Motorvariabelen variabelen;

    @Autowired
    private Taakregister register;

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
    void watOpFormulierenIsGetyptKomtNergensInDeMotor(CapturedOutput uitvoer) throws Exception {
        List<Proefgang> gangen = List.of(gang(keuzes.kort()), gang(keuzes.lang()));
        gangen.forEach(rapporten::loop);
        gangen.forEach(voorvallen::loop);
        gangen.forEach(delen::loop);
        gangen.forEach(avg::loop);
        gangen.forEach(regels::loop);
        for (Proefgang gang : gangen) {
            wandel(gang);
            buitenDeRegio(gang);
            paginas.loop(gang);
            toegangspaginas.loop(gang);
        }
        gangen.forEach(trainingen::loop);

        assertThat(vergeten(gangen))
                .as("op elk formulier waar je iets kunt typen, is getypt")
                .isEmpty();
        LoggerFactory.getLogger(getClass()).info("het einde van de rondgang");
        for (Proefgang gang : gangen) {
            String merk = gang.wat().merk();
            assertThat(handelingen.nietGelukt(gang.wat()))
                    .as("elke handeling is gedaan")
                    .isEmpty();
            assertThat(markeringen.inMotor(merk)).isEmpty();
            assertThat(uitvoer.getAll()).contains("het einde van de rondgang").doesNotContain(merk);
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

    private Proefgang gang(Proefinvulling wat) {
        return new Proefgang(poort, wat, rondgang, handelingen, variabelen::zijnVerklaard);
    }

    /** A task counts when it was accepted, the form of a page of its own when it was filled in. */
    private Set<String> vergeten(List<Proefgang> gangen) throws IOException {
        Set<String> nog = new TreeSet<>(Rondgang.metTekst());
        nog.addAll(toegangspaginas.metTekst());
        for (Proefgang gang : gangen) {
            nog.removeAll(gang.gedaan());
            gang.wat().formulieren().stream()
                    .filter(formulier -> !register.taken().contains(formulier))
                    .forEach(nog::remove);
        }
        return nog;
    }

    /** Two signals on the same fictional person, so that a match has to be judged; the last one becomes a case. */
    private void wandel(Proefgang gang) {
        for (int keer = 0; keer < 2; keer++) {
            String signaal = rondgang.meld(gang.als("zorgcoordinator"), gang.wat());
            gang.alles(signaal);
            for (int ronde = 0; ronde < 4; ronde++) {
                gang.alles(signaal, 16);
            }
            zaken.lopend().stream()
                    .filter(zaak ->
                            zaak.signaal() != null && zaak.signaal().waarde().equals(signaal))
                    .forEach(zaak -> sluit(gang, zaak.nummer().waarde()));
        }
    }

    private void sluit(Proefgang gang, String zaak) {
        gang.alles(zaak);
        sporen.loop(gang, zaak);
        gang.alles(zaak, 28);
        // The second signature may be refused the first time.
        while (zaken.lees(new ZaakNummer(zaak)).status().isInBehandeling()) {
            gang.handel(zaak, "zorgcoordinatie/afsluiting-starten");
            gang.alles(zaak);
        }
        for (int kwartaal = 0; kwartaal < 2; kwartaal++) {
            gang.alles(zaak, 95);
        }
    }

    private void buitenDeRegio(Proefgang gang) {
        gang.wat().kies("signaal-vastleggen.gemeente", "Buiten Noord-Holland");
        gang.alles(rondgang.meld(gang.als("zorgcoordinator"), gang.wat()));
        gang.wat().kies("signaal-vastleggen.gemeente", "Haarlem");
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

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverlijden.COORDINATOR;
import static nl.baken.verhalen.EenOverlijden.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.Personen;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.toegang.Toegang;
import nl.baken.verhalen.Zaakfasen.Fase;
import nl.baken.zaak.Bewaarblokkades;
import nl.baken.zaak.Blokkadereden;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X7: somebody can have more than one open case, also under two names (X6). A death stops all of them. */
@BakenTest
class OverlijdenAndereZaakVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Zaakfasen fasen;

    @Autowired
    private EenOverlijden overlijden;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Personen personen;

    @Autowired
    private Samenvoegingen samenvoegingen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Zaakteam team;

    @Autowired
    private Bewaarblokkades blokkades;

    private ZaakNummer hier;
    private ZaakNummer elders;

    @BeforeEach
    void eenPersoonMetTweeZaken() {
        verhaal.nu("2026-02-02T09:00");
        hier = fasen.zaak(Fase.BEGELEIDING);
        elders = fasen.zaak(Fase.MET_SPOREN);
        samenvoegingen.neemOver(persoon(hier), persoon(elders));
    }

    @AfterEach
    void klaar() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void ookDeAndereZaakStoptEnNiemandWordtDaarNogHerinnerd() {
        overlijden.meldt(COORDINATOR, hier);

        assertThat(overlijden.status(elders)).isEqualTo("overleden");
        assertThat(overlijden.openTaken(elders)).containsExactly("betrokkenen-inlichten");
        assertThat(overlijden.lopend(hier)).containsExactly("T145", "T30");
        assertThat(overlijden.lopend(elders))
                .as("de toezichthouder hoort het één keer")
                .containsExactly("T145");
        assertThat(personen.eigen(persoon(elders)).overledenOp()).isNotNull();
        assertThat(blokkades.redenen(elders)).contains(Blokkadereden.STRAFZAAK);
        assertThat(overlijden.blad(elders)).contains("Bij een andere zaak van deze persoon");
        int voor = overlijden.gewaarschuwd(elders).size();
        verhaal.doet(COORDINATOR, elders.waarde(), "betrokkenen-inlichten", ingelichtElders());
        for (int dag = 0; dag < 30; dag++) {
            verhaal.verstrijkt(java.time.Duration.ofDays(1), elders.waarde());
        }
        List<String> daarna = overlijden.gewaarschuwd(elders);
        assertThat(daarna.subList(voor, daarna.size()))
                .as("alleen wat het overlijden zelf vraagt")
                .isSubsetOf("T146", "T147");
    }

    @Test
    void elkeZaakSluitMetHaarEigenTweeHandtekeningen() {
        overlijden.meldt(COORDINATOR, hier);
        overlijden.handeltAf(COORDINATOR, hier);
        overlijden.tekent(TEAMLEIDER, hier);

        assertThat(zaken.lees(hier).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(zaken.lees(elders).status()).isEqualTo(Zaakstatus.OVERLEDEN);
        verhaal.doet(COORDINATOR, elders.waarde(), "betrokkenen-inlichten", ingelichtElders());
        verhaal.doet(COORDINATOR, elders.waarde(), "nabestaanden-steunen", EenOverlijden.NABESTAANDEN);
        verhaal.doet(COORDINATOR, elders.waarde(), "nazorg-team-regelen", EenOverlijden.NAZORG);
        verhaal.doet(COORDINATOR, elders.waarde(), "afsluiten-voorstellen", Map.of("allesGedaan", "true"));
        overlijden.tekent(TEAMLEIDER, elders);
        assertThat(zaken.lees(elders).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
    }

    @Test
    void wieHetMeldtZietDeAndereZaakNiet() {
        String account = eenZaak.nieuweCollega();
        toegang.betrek(hier.waarde(), account, Zaakteam.ZORGCOORDINATOR);
        String collega = overlijden.naam(account);
        overlijden.meldt(collega, hier);

        assertThat(overlijden.status(elders)).isEqualTo("overleden");
        assertThat(team.zietZaak(elders, verhaal.als(collega))).isFalse();
        assertThat(verhaal.taken(collega, elders.waarde())).isEmpty();
        eenZaak.collegaWeg(account);
    }

    @Test
    void klopteDeMeldingNietDanGaanBeideZakenVerder() {
        List<String> taken = overlijden.openTaken(elders);
        List<String> lopend = overlijden.lopend(elders);
        overlijden.meldt(COORDINATOR, hier);
        overlijden.trektIn(COORDINATOR, hier);

        assertThat(overlijden.status(hier)).isEqualTo("begeleiding");
        assertThat(overlijden.status(elders)).isEqualTo("begeleiding");
        assertThat(overlijden.openTaken(elders)).containsAll(taken);
        assertThat(overlijden.lopend(elders)).containsAll(lopend).doesNotContain("T145");
        assertThat(personen.lees(persoon(elders)).overledenOp()).isNull();
        assertThat(blokkades.redenen(elders)).isEmpty();
    }

    /** Who says that the client of that case lives, says nothing of the one who was found. */
    @Test
    void wieDeMeldingInDeAndereZaakIntrektHaaltDeEersteNietTerug() {
        overlijden.meldt(COORDINATOR, hier);
        overlijden.trektIn(COORDINATOR, elders);

        assertThat(overlijden.status(elders)).isEqualTo("begeleiding");
        assertThat(overlijden.status(hier)).isEqualTo("overleden");
        assertThat(personen.eigen(persoon(elders)).overledenOp()).isNull();
    }

    @Test
    void eenAnderePersoonGaatGewoonVerder() {
        ZaakNummer ander = fasen.zaak(Fase.BEGELEIDING);
        overlijden.meldt(COORDINATOR, hier);

        assertThat(overlijden.status(ander)).isEqualTo("begeleiding");
    }

    private static Map<String, Object> ingelichtElders() {
        return Map.of("opvang", "ingelicht", "advocaat", "ingelicht", "avim", "ingelicht");
    }

    private String persoon(ZaakNummer zaak) {
        return zaken.lees(zaak).persoon();
    }
}

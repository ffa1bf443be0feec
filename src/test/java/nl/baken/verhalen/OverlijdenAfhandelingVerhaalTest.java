// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverlijden.COORDINATOR;
import static nl.baken.verhalen.EenOverlijden.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.verhalen.Zaakfasen.Fase;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X7, after the report: who must hear at once, the relatives, the team, and the second signature. */
@BakenTest
class OverlijdenAfhandelingVerhaalTest {

    private static final String BETROKKENEN = "betrokkenen-inlichten";
    private static final String NABESTAANDEN = "nabestaanden-steunen";
    private static final String AFSLUITEN = "afsluiten-voorstellen";
    private static final String HANDTEKENING = "tweede-handtekening-zetten";

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

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void eenLopendeZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = fasen.zaak(Fase.BEGELEIDING);
        nummer = zaak.waarde();
    }

    @Test
    void zonderPolitieEnToezichthouderIsDeEersteStapNietKlaar() {
        overlijden.meldt(COORDINATOR, zaak);
        Map<String, Object> zonder = new HashMap<>(EenOverlijden.INGELICHT);
        zonder.remove("politie");
        zonder.remove("toezichthouder");
        Afloop afloop = verhaal.probeert(COORDINATOR, nummer, BETROKKENEN, zonder);

        assertThat(((Afloop.Afgekeurd) afloop).fouten()).containsOnlyKeys("politie", "toezichthouder");
        verhaal.doet(COORDINATOR, nummer, BETROKKENEN, EenOverlijden.INGELICHT);
        assertThat(overlijden.lopend(zaak)).containsExactly("T146", "T147");
        assertThat(overlijden.openTaken(zaak)).containsExactly(NABESTAANDEN, "nazorg-team-regelen");
    }

    @Test
    void bijEenNatuurlijkeDoodBuitenDeWmoHoeftDatNiet() {
        overlijden.meldt(COORDINATOR, zaak, Map.of("aard", "natuurlijk", "wmo", "nee", "plaats", "ziekenhuis"));
        assertThat(overlijden.lopend(zaak)).containsExactly("T145");
        verhaal.doet(
                COORDINATOR,
                nummer,
                BETROKKENEN,
                Map.of("opvang", "niet_betrokken", "advocaat", "ingelicht", "avim", "ingelicht"));
        assertThat(overlijden.openTaken(zaak)).containsExactly(NABESTAANDEN, "nazorg-team-regelen");
    }

    @Test
    void naVierUurZietOokDeTeamleiderDatErNiemandIsIngelicht() {
        overlijden.meldt(COORDINATOR, zaak);
        assertThat(verhaal.taken(TEAMLEIDER, nummer)).isEmpty();
        verhaal.verstrijkt(Duration.ofHours(4).plusSeconds(2), nummer);

        assertThat(verhaal.taken(TEAMLEIDER, nummer)).containsExactly(BETROKKENEN);
        assertThat(verhaal.taken(COORDINATOR, nummer)).containsExactly(BETROKKENEN);
        assertThat(overlijden.gewaarschuwd(zaak)).contains("T30", "T145");
        verhaal.doet(TEAMLEIDER, nummer, BETROKKENEN, EenOverlijden.INGELICHT);
        assertThat(verhaal.pad(nummer)).contains("inlichten-te-laat", "overlijden-opschalen", "opgeschaald");
    }

    @Test
    void deConsulHoortHetPasNaDeRisicotoetsEnHetAdviesVanAvim() {
        overlijden.meldt(COORDINATOR, zaak);
        verhaal.doet(COORDINATOR, nummer, BETROKKENEN, EenOverlijden.INGELICHT);

        assertThat(probeer(Map.of("consulGeinformeerd", "true", "avimAdvies", "wel")))
                .as("zonder risicotoets")
                .containsOnlyKeys("consulGeinformeerd");
        assertThat(probeer(Map.of("consulGeinformeerd", "true")))
                .as("zonder allebei")
                .containsOnlyKeys("consulGeinformeerd");
        Map<String, Object> tegenAdvies = new HashMap<>(EenOverlijden.NABESTAANDEN);
        tegenAdvies.put("consulGeinformeerd", "true");
        assertThat(probeer(tegenAdvies)).as("AVIM raadt het af").containsOnlyKeys("consulGeinformeerd");
        assertThat(probeer(Map.of("avimAdvies", "niet"))).containsOnlyKeys("risico");
        assertThat(probeer(Map.of("risico", "gevaar"))).containsOnlyKeys("avimAdvies");
        assertThat(probeer(Map.of("risico", "gevaar", "avimAdvies", "niet"))).containsOnlyKeys("hulp");
        assertThat(overlijden.blad(zaak)).contains("de consul alleen na advies van AVIM");

        verhaal.doet(
                COORDINATOR,
                nummer,
                NABESTAANDEN,
                Map.of(
                        "risico", "veilig",
                        "avimAdvies", "wel",
                        "consulGeinformeerd", "true",
                        "hulp", List.of("slachtofferhulp", "schadefonds")));
        assertThat(overlijden.lopend(zaak)).containsExactly("T147");
        assertThat(overlijden.blad(zaak)).contains("Consul ingelicht", "Slachtofferhulp Nederland");
    }

    @Test
    void wieVoorsteltTekentNietEnEenWeigeringBrengtHetTerug() {
        overlijden.meldt(COORDINATOR, zaak);
        overlijden.handeltAf(COORDINATOR, zaak);
        assertThat(verhaal.taken(COORDINATOR, nummer)).doesNotContain(HANDTEKENING);

        verhaal.doet(TEAMLEIDER, nummer, HANDTEKENING, Map.of("akkoord", "nee", "motief", "FICTIEF: nog een gesprek"));
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.OVERLEDEN);
        assertThat(overlijden.openTaken(zaak)).containsExactly(AFSLUITEN);
        verhaal.doet(COORDINATOR, nummer, AFSLUITEN, Map.of("allesGedaan", "true"));
        overlijden.tekent(TEAMLEIDER, zaak);
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
    }

    @Test
    void blijftEenAntwoordUitDanTekentEenAndereZorgcoordinatorEnNooitNiemand() {
        overlijden.meldt(COORDINATOR, zaak);
        overlijden.handeltAf(COORDINATOR, zaak);
        String collega = eenZaak.nieuweCollega();
        try {
            verhaal.dagen(8, nummer);
            assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.OVERLEDEN);
            assertThat(verhaal.taken(COORDINATOR, nummer)).doesNotContain(HANDTEKENING);
            overlijden.tekent(overlijden.naam(collega), zaak);
        } finally {
            eenZaak.collegaWeg(collega);
        }
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(verhaal.pad(nummer)).contains("handtekening-te-laat", "vervanger-vragen", "vervanger-gevraagd");
    }

    private Map<String, List<String>> probeer(Map<String, ?> getypt) {
        return ((Afloop.Afgekeurd) verhaal.probeert(COORDINATOR, nummer, NABESTAANDEN, getypt)).fouten();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverlijden.COORDINATOR;
import static nl.baken.verhalen.EenOverlijden.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.baken.BakenTest;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.persoon.Personen;
import nl.baken.toegang.Bezoeker;
import nl.baken.verhalen.Zaakfasen.Fase;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** X7: who may report a death, once, and what a case with a death knows no more. */
@BakenTest
class OverlijdenRechtenVerhaalTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Zaakfasen fasen;

    @Autowired
    private EenOverlijden overlijden;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Personen personen;

    @BeforeEach
    void maandagOchtend() {
        verhaal.nu("2026-02-02T09:00");
    }

    @Test
    void wieDeZaakNietDraagtWaarneemtOfVerdeeltKentDeHandelingNiet() {
        ZaakNummer zaak = fasen.zaak(Fase.BEGELEIDING);
        for (String wie :
                List.of("wmo_consulent_alkmaar", "sleutelfunctionaris_haarlem", "beleidsmedewerker", "auditor")) {
            assertThatThrownBy(() -> overlijden.probeertTeMelden(wie, zaak, Map.of()))
                    .as(wie)
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> overlijden.probeertInTeTrekken(wie, zaak)).isInstanceOf(NietGevonden.class);
        }
    }

    @Test
    void zonderBevestigingOfMetEenOnmogelijkeDagGebeurtErNiets() {
        ZaakNummer zaak = fasen.zaak(Fase.BEGELEIDING);
        List<String> taken = overlijden.openTaken(zaak);

        assertThat(fouten(zaak, Map.of("bevestiging", ""))).containsOnlyKeys("bevestiging");
        assertThat(fouten(zaak, Map.of("op", verhaal.vandaag().plusDays(1)))).containsOnlyKeys("op");
        assertThat(fouten(zaak, Map.of("op", verhaal.vandaag().minusDays(2))))
                .as("voor het signaal")
                .containsOnlyKeys("op");
        assertThat(overlijden.openTaken(zaak)).isEqualTo(taken);
        assertThat(overlijden.status(zaak)).isEqualTo("begeleiding");
    }

    @Test
    void deTeamleiderMeldtOokEnTweeKeerMeldenIsEenKeer() {
        ZaakNummer zaak = fasen.zaak(Fase.BEGELEIDING);
        overlijden.meldt(TEAMLEIDER, zaak);

        assertThat(fouten(zaak, Map.of())).containsEntry("", List.of("Het overlijden is al gemeld."));
        assertThat(overlijden.openTaken(zaak)).containsExactly("betrokkenen-inlichten");
        assertThat(verhaal.taken(COORDINATOR, zaak.waarde())).containsExactly("betrokkenen-inlichten");
    }

    @Test
    void tweeDieHetTegelijkMeldenStartenEenAfhandeling() throws Exception {
        ZaakNummer zaak = fasen.zaak(Fase.MET_SPOREN);
        CyclicBarrier tegelijk = new CyclicBarrier(2);
        Callable<Boolean> poging = () -> {
            tegelijk.await();
            return overlijden.probeertTeMelden(COORDINATOR, zaak, Map.of()) instanceof Afloop.Afgerond;
        };
        ExecutorService draden = Executors.newFixedThreadPool(2);
        int gelukt = 0;
        try {
            for (var uitkomst : draden.invokeAll(List.of(poging, poging))) {
                gelukt += uitkomst.get() ? 1 : 0;
            }
        } finally {
            draden.shutdown();
        }
        assertThat(gelukt).isEqualTo(1);
        assertThat(overlijden.processen(zaak)).containsExactly("overlijden", "zorgcoordinatie");
    }

    @Test
    void naEenOverlijdenKentDeZaakGeenGewoneHandelingMeer() {
        ZaakNummer zaak = fasen.zaak(Fase.BEGELEIDING);
        overlijden.meldt(COORDINATOR, zaak);

        for (String handeling : List.of("contactmoment-vastleggen", "sporen-starten", "toestemming-bijwerken")) {
            assertThatThrownBy(() -> overlijden.probeert(COORDINATOR, zaak, handeling, Map.of()))
                    .as(handeling)
                    .isInstanceOf(NietGevonden.class);
        }
    }

    @Test
    void vanEenGeslotenDossierWordtHetAlleenGeregistreerd() {
        ZaakNummer zaak = fasen.zaak(Fase.NAZORG);
        verhaal.dagen(90, zaak.waarde());
        verhaal.doet(
                COORDINATOR,
                zaak.waarde(),
                "nazorgcontact-leggen",
                Map.of("op", verhaal.vandaag(), "uitkomst", "wil_niet_meer"));
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);

        assertThatThrownBy(() -> overlijden.meldt(COORDINATOR, zaak)).isInstanceOf(NietGevonden.class);
        overlijden.meldt(TEAMLEIDER, zaak);

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(personen.lees(zaken.lees(zaak).persoon()).overledenOp()).isNotNull();
        assertThat(overlijden.openTaken(zaak)).isEmpty();
        assertThat(overlijden.lopend(zaak)).isEmpty();
        overlijden.trektIn(TEAMLEIDER, zaak);
        assertThat(personen.lees(zaken.lees(zaak).persoon()).overledenOp()).isNull();
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
    }

    @Test
    void opDePaginaStaatDeWegErnaartoeEnDaarnaAlleenNogDeWegTerug() {
        ZaakNummer zaak = fasen.zaak(Fase.NIEUW);
        assertThat(pagina(TEAMLEIDER, "/zaken/" + zaak)).contains("zorgcoordinatie/overlijden-melden");
        assertThat(pagina(TEAMLEIDER, "/zaken/" + zaak + "/zorgcoordinatie/overlijden-melden"))
                .contains("Ik weet zeker dat het om deze cliënt gaat");

        ZaakNummer begeleid = fasen.zaak(Fase.BEGELEIDING);
        overlijden.meldt(COORDINATOR, begeleid);
        assertThat(pagina(COORDINATOR, "/zaken/" + begeleid))
                .contains(
                        "De cliënt is overleden op 2 februari 2026",
                        "Neem geen contact op",
                        "melding-overlijden-intrekken")
                .doesNotContain("contactmoment-vastleggen", "toestemming-bijwerken", "overlijden-melden\"");
        assertThat(pagina(TEAMLEIDER, "/zaken/" + begeleid))
                .contains("melding-overlijden-intrekken")
                .doesNotContain("Doodsoorzaak");
    }

    private String pagina(String wie, String adres) {
        return Bezoeker.als(poort, wie).get(adres).body();
    }

    @Test
    void overlijdenIsGeenGewoneRedenVanAfsluiten() {
        ZaakNummer zaak = fasen.zaak(Fase.BEGELEIDING);
        assertThat(overlijden.probeert(COORDINATOR, zaak, "afsluiting-starten", Map.of("redenEinde", "overleden")))
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(overlijden.status(zaak)).isEqualTo("begeleiding");
    }

    private Map<String, List<String>> fouten(ZaakNummer zaak, Map<String, ?> anders) {
        return ((Afloop.Afgekeurd) overlijden.probeertTeMelden(COORDINATOR, zaak, anders)).fouten();
    }
}

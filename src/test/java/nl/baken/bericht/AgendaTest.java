// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Bezoeker;
import nl.baken.verhalen.EenContract;
import nl.baken.verhalen.EenTraining;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is coming for somebody: one's own, by number only. */
@BakenTest
class AgendaTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenTraining training;

    @Autowired
    private EenContract contracten;

    @Test
    void eigenTermijnenStaanErinMetAlleenHetNummer() {
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");
        verhaal.niemand();
        YearMonth nu = YearMonth.from(verhaal.vandaag());
        List<String> maanden = List.of("zzz", nu.plusMonths(1).toString(), "2999-01");

        assertThat(inDeAgendaVan("zorgcoordinator", maanden))
                .contains("Termijn " + zaak)
                .doesNotContain("Intake vastleggen", "In je agenda zetten");
        assertThat(inDeAgendaVan("zorgcoordinator2", maanden)).doesNotContain(zaak.waarde());
        Bezoeker manager = Bezoeker.als(poort, "manager");
        assertThat(manager.get("/agenda?maand=" + nu.minusMonths(1)).body()).contains("staat niets voor je");
        assertThat(manager.get("/agenda/bestand?punt=" + zaak).statusCode()).isEqualTo(404);
    }

    @Test
    void eenTrainingGaatMeeNaarEenAndereAgenda() {
        String punt = training.gegeven().nummer() + "@baken";
        Bezoeker beleid = Bezoeker.als(poort, "beleidsmedewerker");
        assertThat(beleid.get("/agenda/bestand?punt=" + punt).body())
                .contains("BEGIN:VEVENT", "UID:" + punt)
                .doesNotContain("Fictief");
        assertThat(Bezoeker.als(poort, "manager")
                        .get("/agenda/bestand?punt=" + punt)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void deLaatsteDagVanEenContractStaatErinVoorWieContractenLeest() {
        String contract = contracten.getekend(2047);
        List<String> maand = List.of("2047-12");
        assertThat(inDeAgendaVan("contractbeheerder", maand)).contains("Laatste dag van contract " + contract);
        assertThat(inDeAgendaVan("zorgcoordinator", maand)).doesNotContain(contract);
    }

    private String inDeAgendaVan(String wie, List<String> maanden) {
        Bezoeker bezoeker = Bezoeker.als(poort, wie);
        return maanden.stream()
                .map(maand -> bezoeker.get("/agenda?maand=" + maand))
                .peek(bladzijde -> assertThat(bladzijde.statusCode()).isEqualTo(200))
                .map(bladzijde -> bladzijde.body())
                .collect(Collectors.joining());
    }
}

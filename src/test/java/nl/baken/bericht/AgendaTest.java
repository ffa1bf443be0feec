// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Bezoeker;
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

    @Test
    void eigenTermijnenStaanErinMetAlleenHetNummer() {
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");
        verhaal.niemand();
        YearMonth nu = YearMonth.from(verhaal.vandaag());
        List<String> maanden = List.of("zzz", nu.plusMonths(1).toString(), "2999-01");

        assertThat(inDeAgendaVan("zorgcoordinator", maanden))
                .contains("Termijn " + zaak)
                .doesNotContain("Intake vastleggen", "ICS downloaden");
        assertThat(inDeAgendaVan("zorgcoordinator2", maanden)).doesNotContain(zaak.waarde());
        Bezoeker manager = Bezoeker.als(poort, "manager");
        assertThat(manager.get("/agenda?maand=" + nu.minusMonths(1)).body()).contains("staat niets voor je");
        assertThat(manager.get("/agenda/bestand?punt=" + zaak).statusCode()).isEqualTo(404);
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

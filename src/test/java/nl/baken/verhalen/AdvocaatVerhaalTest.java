// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.proces.Taakformulier;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.toegang.Takenlijst;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P09.1: who the lawyer is, asked once. */
class AdvocaatVerhaalTest extends Juridischverhaal {

    private static final String ADVOCAAT = "advocaat-regelen";

    @Autowired
    private Sporen sporen;

    @Autowired
    private Taakpoort poort;

    @Autowired
    private Takenlijst takenlijst;

    @Test
    void naarDeAdvocaatWordtEenKeerGevraagd() {
        handelingen.start(zaak, Spoor.JURIDISCH);
        assertThat(laatsteDag("T101")).isEqualTo(LocalDate.of(2026, 2, 9));

        doet(ADVOCAAT, advocaat("strafrecht"));
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
        doet(ADVOCAAT, Map.of("nietNodig", "kan_nu_niet"));
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
}

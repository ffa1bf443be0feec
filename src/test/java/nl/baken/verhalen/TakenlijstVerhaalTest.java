// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.Takenlijsten.COORDINATOR;
import static nl.baken.verhalen.Takenlijsten.HAARLEM;
import static nl.baken.verhalen.Takenlijsten.LEIDER;
import static nl.baken.verhalen.Takenlijsten.WAARNEMER;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.BakenTest;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.EenTaak;
import nl.baken.toegang.Lijst;
import nl.baken.toegang.Lijsten;
import nl.baken.toegang.Takenlijst;
import nl.baken.toegang.Urgentie;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ready-made lists: a coordinator finds what is red, late, due or hers. */
@BakenTest
class TakenlijstVerhaalTest {

    @LocalServerPort
    int poort;

    @Autowired
    Verhaal verhaal;

    @Autowired
    Takenlijsten lijsten;

    @Autowired
    EenTaak eenTaak;

    @Autowired
    Lijsten antwoorden;

    @Autowired
    Takenlijst takenlijst;

    @Autowired
    TaskService motor;

    @Test
    void codeRoodUitDeScreeningZetDeAndereTakenBovenaan() {
        EenTaak.Open rood = lijsten.naScreening("actief_gezocht");
        EenTaak.Open oranje = lijsten.naScreening("schuldbinding");

        assertThat(prioriteit(rood)).isEqualTo(Urgentie.ROOD.prioriteit());
        assertThat(prioriteit(oranje)).isEqualTo(Urgentie.GEWOON.prioriteit());
        assertThat(lijsten.in(Lijst.ROOD, COORDINATOR)).contains(rood.id()).doesNotContain(oranje.id());
        assertThat(takenlijst.voor(lijsten.wie(COORDINATOR)).stream()
                        .map(Takenlijst.Regel::taakId)
                        .filter(Set.of(rood.id(), oranje.id())::contains))
                .containsExactly(rood.id(), oranje.id());
    }

    @Test
    void eenAndereCodeVerplaatstWatAlOpenstaat() {
        EenTaak.Open taak = lijsten.naScreening("geen");
        takenlijst.zetUrgentie(taak.nummer(), Urgentie.ROOD);
        assertThat(lijsten.in(Lijst.ROOD, COORDINATOR)).contains(taak.id());
        assertThat(prioriteit(taak)).isEqualTo(Urgentie.ROOD.prioriteit());

        takenlijst.zetUrgentie(taak.nummer(), Urgentie.GEWOON);
        assertThat(lijsten.in(Lijst.ROOD, COORDINATOR)).doesNotContain(taak.id());
        assertThat(prioriteit(taak)).isEqualTo(Urgentie.GEWOON.prioriteit());
    }

    /** Signal on Wednesday 4 March 2026: to be enriched within three working days, so by Monday the 9th. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-08T23:59:59, false, false",
        "2026-03-09T00:00, true, false",
        "2026-03-09T23:59:59, true, false",
        "2026-03-10T00:00, true, true"
    })
    void dezeWeekLooptTotEnMetZondagEnTeLaatBegintNaDeLaatsteSeconde(String nu, boolean dezeWeek, boolean teLaat) {
        verhaal.nu("2026-03-04T10:00");
        EenTaak.Open taak = eenTaak.van("Haarlem");
        verhaal.nu(nu);
        assertThat(lijsten.in(Lijst.DEZE_WEEK, HAARLEM).contains(taak.id())).isEqualTo(dezeWeek);
        assertThat(lijsten.in(Lijst.TE_LAAT, HAARLEM).contains(taak.id())).isEqualTo(teLaat);
    }

    @Test
    void watIkWaarneemStaatApart() {
        EenTaak.Open taak = lijsten.toegewezen();
        assertThat(lijsten.in(Lijst.WAARNEMING, WAARNEMER)).doesNotContain(taak.id());

        motor.setAssignee(taak.id(), lijsten.wie(WAARNEMER).id());
        assertThat(lijsten.in(Lijst.WAARNEMING, WAARNEMER)).contains(taak.id());
        assertThat(lijsten.in(Lijst.MIJN, WAARNEMER)).contains(taak.id());
        assertThat(lijsten.in(Lijst.WAARNEMING, COORDINATOR)).doesNotContain(taak.id());
    }

    @Test
    void lijstEnAantalZijnVanIedereLijstHetAntwoordVanDeProjectie() {
        lijsten.naScreening("actief_gezocht");
        for (String naam : List.of(COORDINATOR, LEIDER, HAARLEM)) {
            Bezoeker bezoeker = Bezoeker.als(poort, naam);
            Map<Lijst, Long> aantallen = antwoorden.aantallen(lijsten.wie(naam));
            aantallen.forEach((lijst, aantal) -> {
                String antwoord = lijsten.vraag(bezoeker, lijst, "{}").body();
                assertThat(JsonPath.<Integer>read(antwoord, "$.count").longValue())
                        .as(naam + " " + lijst)
                        .isEqualTo(aantal);
                assertThat(
                                aantal == 0
                                        ? Set.<String>of()
                                        : Set.copyOf(JsonPath.<List<String>>read(antwoord, "$._embedded.task[*].id")))
                        .as(naam + " " + lijst)
                        .isEqualTo(lijsten.in(lijst, naam));
            });
        }
    }

    private int prioriteit(EenTaak.Open taak) {
        return motor.createTaskQuery().taskId(taak.id()).singleResult().getPriority();
    }
}

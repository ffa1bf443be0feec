// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static nl.baken.verhalen.EenTraining.BELEID;
import static nl.baken.verhalen.EenTraining.EVALUEREN;
import static nl.baken.verhalen.EenTraining.SLEUTEL;
import static nl.baken.verhalen.EenTraining.VASTLEGGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toegang.Bezoeker;
import nl.baken.training.Deelnemerlijst;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session can't be closed without saying who was there, by any route (P11.5): one test for each kind of route. */
@BakenTest
class TrainingsluitingVerhaalTest {

    @LocalServerPort
    int poort;

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenTraining training;

    @Autowired
    Deelnemerlijst lijst;

    @Autowired
    TaskService taken;

    @Autowired
    RuntimeService motor;

    private TrainingNummer nummer;
    private String taak;
    private String proces;

    @BeforeEach
    void geweestMaarZonderAanwezigheid() {
        LocalDate gisteren = verhaal.vandaag().minusDays(1);
        String wijkteam = EenTraining.naam("Wijkteam sluit");
        training.doelgroep(wijkteam, "wijkteam", 2, gisteren);
        nummer = training.gepland(wijkteam, gisteren, 2);
        verhaal.verstrijkt(Duration.ofMinutes(1), nummer.waarde());
        verhaal.klokTerug();
        Task open = taken.createTaskQuery()
                .processInstanceBusinessKey(nummer.waarde())
                .singleResult();
        taak = open.getId();
        proces = open.getProcessInstanceId();
    }

    @AfterEach
    void nietGesloten() {
        verhaal.klokTerug();
        verhaal.niemand();
        assertThat(training.blad(BELEID, nummer).regels().get(0).waarde()).isEqualTo("Aanwezigheid nog vastleggen");
        assertThat(training.deelnemers(nummer)).allMatch(wie -> wie.certificaat() == null);
    }

    private void staatNogOpen() {
        assertThat(taken.createTaskQuery()
                        .processInstanceBusinessKey(nummer.waarde())
                        .list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(VASTLEGGEN);
    }

    @Test
    void nietOpDePagina() {
        training.tekentAf(nummer, 1, 0, false);
        assertThat(verhaal.probeert(SLEUTEL, nummer.waarde(), VASTLEGGEN, Map.of("aantal", "2", "functie", "wijkteam")))
                .isInstanceOf(Afloop.Afgekeurd.class);
        Bezoeker beleid = Bezoeker.als(poort, BELEID);
        assertThat(beleid.post("/trainingen/sessies/" + nummer + "/afgelasten", Map.of("zeker", "ja"))
                        .body())
                .contains("Deze training is al begonnen.");
        staatNogOpen();
    }

    @Test
    void nietMetEenLijstUitEenLeersysteem() {
        training.als(SLEUTEL, () -> lijst.neemOver(nummer, Geheim.van("Derde Fictief;;wijkteam;aanwezig")));
        assertThat(verhaal.probeert(SLEUTEL, nummer.waarde(), VASTLEGGEN, Map.of()))
                .isInstanceOf(Afloop.Afgekeurd.class);
        staatNogOpen();
    }

    /** Tasklist asks the engine over REST; what Tasklist doesn't need is not there, and the rest goes by the gate. */
    @Test
    void nietVanuitTasklistOfOverRest() {
        Bezoeker beleid = Bezoeker.als(poort, BELEID);
        String exemplaar = "{\"processInstanceIds\":[\"" + proces + "\"],\"instructions\":[{\"type\":"
                + "\"startBeforeActivity\",\"activityId\":\"sessie-zonder-certificaten\"}]}";
        Map<String, String> wegen = Map.ofEntries(
                Map.entry(MOTOR + "/task/" + taak + "/complete", "{}"),
                Map.entry(MOTOR + "/task/" + taak + "/submit-form", "{}"),
                Map.entry(MOTOR + "/task/" + taak + "/resolve", "{}"),
                Map.entry(MOTOR + "/task/" + taak + "/bpmnError", "{\"errorCode\":\"x\"}"),
                Map.entry(
                        MOTOR + "/message",
                        "{\"messageName\":\"trainingssessie.afgelasten\",\"businessKey\":\"" + nummer + "\"}"),
                Map.entry(MOTOR + "/process-instance/" + proces + "/modification", exemplaar),
                Map.entry(MOTOR + "/process-instance/delete", exemplaar),
                Map.entry(MOTOR + "/modification/execute", exemplaar),
                Map.entry(MOTOR + "/modification/executeAsync", exemplaar),
                Map.entry(MOTOR + "/migration/executeAsync", exemplaar),
                Map.entry("/engine-rest/task/" + taak + "/complete", "{}"));
        wegen.forEach((weg, wat) -> {
            assertThat(beleid.motor("POST", weg, wat).statusCode()).as(weg).isGreaterThanOrEqualTo(400);
            staatNogOpen();
        });
        assertThat(beleid.motor("DELETE", MOTOR + "/process-instance/" + proces, "")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        staatNogOpen();
    }

    @Test
    void nietMetEenBericht() {
        assertThatThrownBy(() -> motor.createMessageCorrelation("trainingssessie.afgelasten")
                        .processInstanceBusinessKey(nummer.waarde())
                        .correlateWithResult())
                .hasStackTraceContaining("al begonnen");
        staatNogOpen();
    }

    /** Who works on the engine itself is stopped at the task, and past it at the next step. */
    @Test
    void nietDoorDeMotorZelf() {
        assertThatThrownBy(() -> taken.complete(taak))
                .hasStackTraceContaining("Deze taak rond je af op het formulier van Baken.");
        assertThatThrownBy(() -> motor.createProcessInstanceModification(proces)
                        .startBeforeActivity("certificaten-uitgeven")
                        .execute())
                .hasStackTraceContaining("geen certificaat zonder aanwezigheid");
        staatNogOpen();
    }

    /** A batch over many instances is stopped like one, and even a step further the session can't be finished. */
    @Test
    void nietMetEenBatchOfEenSprong() {
        String definitie = taken.createTaskQuery().taskId(taak).singleResult().getProcessDefinitionId();
        assertThatThrownBy(() -> motor.createModification(definitie)
                        .processInstanceIds(proces)
                        .startBeforeActivity("certificaten-uitgeven")
                        .execute())
                .hasStackTraceContaining("geen certificaat zonder aanwezigheid");
        motor.createProcessInstanceModification(proces)
                .startBeforeActivity("sessie-evalueren")
                .cancelAllForActivity(VASTLEGGEN)
                .execute();
        assertThatThrownBy(() -> verhaal.probeert(SLEUTEL, nummer.waarde(), EVALUEREN, Map.of("antwoorden", "0")))
                .hasStackTraceContaining("niet_klaar_zonder_aanwezigheid");
        // Also when the process is gone the session is not closed: that stands in the table of trainings.
        motor.deleteProcessInstance(proces, "weg");
    }
}

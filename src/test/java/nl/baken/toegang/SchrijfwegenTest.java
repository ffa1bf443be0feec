// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every way in which Camunda lets somebody write, besides the form: tried over HTTP on one's own task and on somebody
 * else's, and once more in the engine itself, as if the filter of the web were not there. Nothing of it may stick: after
 * each way the tasks are as they were, and at the end no table of the engine holds the mark that all of them carried.
 */
@BakenTest
@TestInstance(Lifecycle.PER_CLASS)
class SchrijfwegenTest {

    private static final String MERK = "ZZwegmerk5K";

    @LocalServerPort
    private int poort;

    @Autowired
    private EenTaak taak;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Markeringen markeringen;

    @Autowired
    private ProcessEngine motor;

    private Bezoeker medewerker;
    private EenTaak.Open eigen;
    private EenTaak.Open vreemd;
    private EenTaak.Open aangeboden;
    private Task gegevens;
    private String zelf;

    @BeforeAll
    void eenEigenTaakEnEenVanEenAnder() {
        medewerker = Bezoeker.als(poort, "sleutelfunctionaris_haarlem");
        eigen = taak.van("Haarlem");
        vreemd = taak.van("Alkmaar");
        aangeboden = taak.van("Haarlem");
        medewerker.post(eigen.adres() + "/neem", Map.of());
        gegevens = motor.getTaskService().createTaskQuery().taskId(eigen.id()).singleResult();
        zelf = gegevens.getAssignee();
    }

    @AfterEach
    void nietsBleefHangen() {
        motor.getIdentityService().clearAuthentication();
        assertThat(taak.isOpen(eigen)).isTrue();
        assertThat(taak.isOpen(vreemd)).isTrue();
        assertThat(motor.getTaskService()
                        .createTaskQuery()
                        .taskId(aangeboden.id())
                        .taskUnassigned()
                        .count())
                .isOne();
    }

    /** Once: reading every row of the engine takes as long as all ways together. */
    @AfterAll
    void nietsStaatInDeMotor() {
        assertThat(markeringen.inMotor(MERK)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            POST   | /task/create                              | {"id":"MERK","name":"MERK","description":"MERK"}
            POST   | /task/TAAK/complete                       | {"variables":{"MERK":{"value":"MERK","type":"String"}}}
            POST   | /task/TAAK/submit-form                    | {"variables":{"bevindingen":{"value":"MERK"}}}
            POST   | /task/TAAK/resolve                        | {"variables":{"MERK":{"value":"MERK"}}}
            POST   | /task/TAAK/bpmnError                      | {"errorCode":"MERK","errorMessage":"MERK","variables":{"MERK":{"value":"MERK"}}}
            POST   | /task/TAAK/bpmnEscalation                 | {"escalationCode":"MERK","variables":{"MERK":{"value":"MERK"}}}
            POST   | /task/TAAK/delegate                       | {"userId":"MERK"}
            POST   | /task/TAAK/assignee                       | {"userId":"MERK"}
            POST   | /task/TAAK/claim                          | {"userId":"MERK"}
            POST   | /task/TAAK/unclaim                        | {}
            PUT    | /task/TAAK/                               | {"name":"MERK","description":"MERK","owner":"MERK"}
            PUT    | /task/TAAK                                | {"name":"MERK","description":"MERK","owner":"MERK"}
            DELETE | /task/TAAK                                |
            POST   | /task/TAAK/comment/create                 | {"message":"MERK"}
            PUT    | /task/TAAK/comment                        | {"id":"x","message":"MERK"}
            DELETE | /task/TAAK/comment                        |
            POST   | /task/TAAK/attachment/create              | {"attachment-name":"MERK","url":"http://MERK"}
            POST   | /task/TAAK/identity-links                 | {"userId":"MERK","type":"candidate"}
            POST   | /task/TAAK/identity-links/delete          | {"groupId":"sleutelfunctionaris","type":"candidate"}
            POST   | /task/TAAK/variables                      | {"modifications":{"MERK":{"value":"MERK"}}}
            PUT    | /task/TAAK/variables/MERK                 | {"value":"MERK","type":"String"}
            PATCH  | /task/TAAK/variables/MERK                 | {"value":"MERK","type":"String"}
            DELETE | /task/TAAK/variables/MERK                 |
            POST   | /task/TAAK/localVariables                 | {"modifications":{"MERK":{"value":"MERK"}}}
            PUT    | /task/TAAK/localVariables/MERK            | {"value":"MERK","type":"String"}
            POST   | /execution/PROCES/signal                  | {"variables":{"MERK":{"value":"MERK"}}}
            POST   | /execution/PROCES/localVariables          | {"modifications":{"MERK":{"value":"MERK"}}}
            PUT    | /process-instance/PROCES/variables/MERK   | {"value":"MERK","type":"String"}
            POST   | /process-instance/PROCES/modification     | {"annotation":"MERK","instructions":[]}
            POST   | /process-instance/PROCES/comment/create   | {"message":"MERK"}
            DELETE | /process-instance/PROCES                  |
            POST   | /process-instance/delete                  | {"processInstanceIds":["PROCES"],"deleteReason":"MERK"}
            POST   | /process-definition/key/signaal/start     | {"businessKey":"MERK","variables":{"MERK":{"value":"MERK"}}}
            POST   | /process-definition/DEFINITIE/start       | {"businessKey":"MERK"}
            POST   | /process-definition/DEFINITIE/submit-form | {"businessKey":"MERK","variables":{"MERK":{"value":"MERK"}}}
            PUT    | /process-definition/DEFINITIE/suspended   | {"suspended":true}
            POST   | /message                                  | {"messageName":"signaal.ontvangen","businessKey":"MERK"}
            POST   | /signal                                   | {"name":"MERK","variables":{"MERK":{"value":"MERK"}}}
            POST   | /condition                                | {"businessKey":"MERK","variables":{"MERK":{"value":"MERK"}}}
            POST   | /decision-definition/key/MERK/evaluate    | {"variables":{"MERK":{"value":"MERK"}}}
            POST   | /deployment/create                        | {"deployment-name":"MERK"}
            POST   | /filter/create                            | {"resourceType":"Task","name":"MERK","query":{}}
            PUT    | /filter/FILTER                            | {"resourceType":"Task","name":"MERK","query":{}}
            DELETE | /filter/FILTER                            |
            PUT    | /user/ZELF/profile                        | {"id":"ZELF","firstName":"MERK","lastName":"MERK"}
            PUT    | /user/ZELF/credentials                    | {"password":"MERK","authenticatedUserPassword":"MERK"}
            POST   | /user/create                              | {"profile":{"id":"MERK"},"credentials":{"password":"MERK"}}
            POST   | /group/create                             | {"id":"MERK","name":"MERK"}
            PUT    | /group/sleutelfunctionaris/members/ZELF   |
            POST   | /authorization/create                     | {"type":1,"userId":"MERK","resourceType":6,"permissions":["ALL"]}
            POST   | /tenant/create                            | {"id":"MERK","name":"MERK"}
            POST   | /case-definition/key/MERK/create          | {"businessKey":"MERK"}
            POST   | /external-task/fetchAndLock               | {"workerId":"MERK","maxTasks":1,"topics":[]}
            POST   | /metrics/MERK                             | {}
            POST   | /telemetry/configuration                  | {"enableTelemetry":true}
            """)
    void overHetWebKomtErNietsIn(String methode, String pad, String inhoud) {
        for (EenTaak.Open welke : List.of(eigen, aangeboden, vreemd)) {
            String adres = MOTOR + vul(pad, welke);
            int status = medewerker
                    .motor(methode, adres, inhoud == null ? null : vul(inhoud, welke))
                    .statusCode();
            assertThat(status).as(welke.nummer()).isIn(400, 403, 404, 405);
        }
    }

    static Stream<Arguments> opdrachten() {
        return Stream.of(
                weg("afronden", (m, t) -> m.getTaskService().complete(t.getId(), Map.of(MERK, MERK))),
                weg("formulier insturen", (m, t) -> m.getFormService().submitTaskForm(t.getId(), Map.of(MERK, MERK))),
                weg("resolve", (m, t) -> m.getTaskService().resolveTask(t.getId(), Map.of(MERK, MERK))),
                weg("bpmnError", (m, t) -> m.getTaskService()
                        .handleBpmnError(t.getId(), MERK, MERK, Map.of(MERK, MERK))),
                weg("bpmnEscalation", (m, t) -> m.getTaskService()
                        .handleEscalation(t.getId(), MERK, Map.of(MERK, MERK))),
                weg("delegeren", (m, t) -> m.getTaskService().delegateTask(t.getId(), MERK)),
                weg("nemen voor een ander", (m, t) -> m.getTaskService().claim(t.getId(), MERK)),
                weg("toewijzen", (m, t) -> m.getTaskService().setAssignee(t.getId(), MERK)),
                weg("opmerking", (m, t) -> m.getTaskService().createComment(t.getId(), null, MERK)),
                weg("opmerking bij het proces", (m, t) -> m.getTaskService()
                        .createComment(null, t.getProcessInstanceId(), MERK)),
                weg("bijlage", (m, t) -> m.getTaskService()
                        .createAttachment("t", t.getId(), null, MERK, MERK, bytes())),
                weg("variabele", (m, t) -> m.getTaskService().setVariable(t.getId(), MERK, MERK)),
                weg("variabele van de taak", (m, t) -> m.getTaskService().setVariableLocal(t.getId(), MERK, MERK)),
                weg("variabele weg", (m, t) -> m.getTaskService().removeVariable(t.getId(), "acuut")),
                weg("naam", (m, t) -> m.getTaskService().setName(t.getId(), MERK)),
                weg("omschrijving", (m, t) -> m.getTaskService().setDescription(t.getId(), MERK)),
                weg("prioriteit", (m, t) -> m.getTaskService().setPriority(t.getId(), 99)),
                weg("bewaren", (m, t) -> {
                    t.setDescription(MERK);
                    m.getTaskService().saveTask(t);
                }),
                weg("losse taak", (m, t) -> m.getTaskService()
                        .saveTask(m.getTaskService().newTask(MERK))),
                weg("taak weg", (m, t) -> m.getTaskService().deleteTask(t.getId(), MERK)),
                weg("kandidaat", (m, t) -> m.getTaskService().addCandidateUser(t.getId(), MERK)),
                weg("eigenaar", (m, t) -> m.getTaskService().setOwner(t.getId(), MERK)),
                weg("starten", (m, t) -> m.getRuntimeService().startProcessInstanceByKey("signaal", MERK)),
                weg("bericht", (m, t) -> m.getRuntimeService().correlateMessage("signaal.ontvangen", MERK)),
                weg("signaal", (m, t) -> m.getRuntimeService().signalEventReceived(MERK, Map.of(MERK, MERK))),
                weg("verder", (m, t) -> m.getRuntimeService().signal(t.getExecutionId(), Map.of(MERK, MERK))),
                weg("procesvariabele", (m, t) -> m.getRuntimeService().setVariable(t.getExecutionId(), MERK, MERK)),
                weg("proces weg", (m, t) -> m.getRuntimeService()
                        .deleteProcessInstance(t.getProcessInstanceId(), MERK)),
                weg("account", (m, t) -> m.getIdentityService()
                        .saveUser(m.getIdentityService().newUser(MERK))),
                weg("gegevens", (m, t) -> m.getIdentityService().setUserInfo(t.getAssignee(), MERK, MERK)),
                weg("beslissing", (m, t) -> m.getDecisionService()
                        .evaluateDecisionByKey("acuut-gevaar")
                        .evaluate()),
                weg("uitrol", (m, t) -> m.getRepositoryService()
                        .createDeployment()
                        .addString(MERK + ".bpmn", "x")
                        .deploy()),
                weg("recht", (m, t) -> {
                    var recht = m.getAuthorizationService().createNewAuthorization(1);
                    recht.setUserId(MERK);
                    recht.setResourceType(7);
                    recht.setResourceId("*");
                    m.getAuthorizationService().saveAuthorization(recht);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("opdrachten")
    void ookDeMotorZelfWeigertHet(String naam, BiConsumer<ProcessEngine, Task> opdracht) {
        motor.getIdentityService().setAuthentication(zelf, List.of("sleutelfunctionaris"));
        Task zelfde =
                motor.getTaskService().createTaskQuery().taskId(eigen.id()).singleResult();
        assertThatThrownBy(() -> opdracht.accept(motor, zelfde))
                .isInstanceOfAny(ProcessEngineException.class, UnsupportedOperationException.class);
    }

    @Test
    void zonderPoortRondtOokBakenZelfGeenTaakAf() {
        assertThatThrownBy(() -> motor.getTaskService().complete(eigen.id(), Map.of(MERK, MERK)))
                .hasMessageContaining("op het formulier van Baken");
    }

    private String vul(String tekst, EenTaak.Open welke) {
        return tekst.replace("MERK", MERK)
                .replace("TAAK", welke.id())
                .replace("PROCES", gegevens.getProcessInstanceId())
                .replace("DEFINITIE", gegevens.getProcessDefinitionId())
                .replace(
                        "FILTER",
                        motor.getFilterService()
                                .createFilterQuery()
                                .filterName("Mijn taken")
                                .singleResult()
                                .getId())
                .replace("ZELF", zelf);
    }

    private static Arguments weg(String naam, BiConsumer<ProcessEngine, Task> opdracht) {
        return Arguments.of(naam, opdracht);
    }

    private static ByteArrayInputStream bytes() {
        return new ByteArrayInputStream(MERK.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}

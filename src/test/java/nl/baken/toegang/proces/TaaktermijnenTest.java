// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A task names one rule or several; the one that runs is its deadline, and all end with the task. */
@BakenTest
class TaaktermijnenTest {

    private static final String MODEL =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                         xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://baken.nl">
              <process id="proefcontact" isExecutable="true" camunda:historyTimeToLive="P14600D">
                <startEvent id="begin"/>
                <sequenceFlow id="naarTaak" sourceRef="begin" targetRef="contact-leggen"/>
                <userTask id="contact-leggen" name="Contact leggen" camunda:formRef="intake-vastleggen"
                          camunda:formRefBinding="deployment" camunda:candidateGroups="zorgcoordinator">
                  <extensionElements>
                    <camunda:properties>
                      <camunda:property name="termijn" value="T05, T05_ACUUT"/>
                    </camunda:properties>
                  </extensionElements>
                </userTask>
              </process>
            </definitions>""";

    private static final List<String> REGELS = Taaktermijnen.regels("T05,T05_ACUUT");

    @Autowired
    Taaktermijnen taaktermijnen;

    @Autowired
    Termijnen termijnen;

    @Autowired
    Clock klok;

    @Autowired
    RepositoryService modellen;

    @Autowired
    RuntimeService processen;

    @Autowired
    TaskService taken;

    @Autowired
    JdbcClient database;

    private final String nummer = ZaakNummer.nieuw().waarde();

    @Test
    void watAlLooptGaatVoor() {
        Termijn acuut = begin("T05_ACUUT");
        assertThat(taaktermijnen.vanaf(REGELS, nummer)).contains(acuut);
        Termijn gewoon = begin("T05");
        assertThat(taaktermijnen.vanaf(REGELS, nummer)).contains(gewoon);
    }

    @Test
    void looptErGeenDanBegintDeEerste() {
        assertThat(taaktermijnen.vanaf(REGELS, nummer))
                .hasValueSatisfying(termijn -> assertThat(termijn.regel()).isEqualTo("T05"));
        assertThat(termijnen.loopt("T05", nummer)).isPresent();
        assertThat(termijnen.loopt("T05_ACUUT", nummer)).isEmpty();
        assertThat(taaktermijnen.vanaf(List.of(), nummer)).isEmpty();
    }

    @Test
    void afrondenMaaktAlleLopendeGehaaldEnVervallenAlleVervallen() {
        begin("T05");
        begin("T05_ACUUT");
        taaktermijnen.gehaald(REGELS, nummer);
        assertThat(termijnen.alleVan(nummer)).hasSize(2).allMatch(termijn -> termijn.gehaaldOp() != null);

        // Another anchor: the same one would be the deadline that was met.
        termijnen.start("T05_ACUUT", nummer, klok.instant().plusSeconds(60));
        taaktermijnen.vervallen(REGELS, nummer);
        assertThat(termijnen.alleVan(nummer))
                .filteredOn(termijn -> termijn.vervallenOp() != null)
                .extracting(Termijn::regel)
                .containsExactly("T05_ACUUT");
    }

    @Test
    void deTaakVanHetModelKrijgtDieTermijnEnVervaltErmee() {
        Termijn acuut = begin("T05_ACUUT");
        Deployment proef = modellen.createDeployment()
                .addString("proefcontact.bpmn", MODEL)
                .deploy();
        try {
            String proces =
                    processen.startProcessInstanceByKey("proefcontact", nummer).getId();
            Task taak = taken.createTaskQuery().processInstanceId(proces).singleResult();
            assertThat(taak.getDueDate().toInstant()).isEqualTo(acuut.vervalt());
            assertThat(database.sql("select termijn from toegang.taak where taak_id = ?")
                            .param(taak.getId())
                            .query(String.class)
                            .single())
                    .isEqualTo("T05_ACUUT");

            processen.deleteProcessInstance(proces, "proef");
            assertThat(termijnen.loopt("T05_ACUUT", nummer)).isEmpty();
        } finally {
            modellen.deleteDeployment(proef.getId(), true);
        }
    }

    private Termijn begin(String regel) {
        return termijnen.start(regel, nummer, klok.instant());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.time.Instant;
import java.util.Date;
import nl.baken.termijn.TermijnVerzet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An open task is due when its deadline ends, also when that moves; one whose deadline is paused is not due. */
@Component
class TermijnVolger {

    private final JdbcClient database;
    private final TaskService taken;
    private final RepositoryService modellen;

    TermijnVolger(JdbcClient database, TaskService taken, RepositoryService modellen) {
        this.database = database;
        this.taken = taken;
        this.modellen = modellen;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TermijnVerzet verzet) {
        database
                .sql("select taak_id from toegang.taak where nummer = ?")
                .param(verzet.nummer())
                .query(String.class)
                .list()
                .stream()
                .map(id -> taken.createTaskQuery().taskId(id).singleResult())
                .filter(taak -> heeftTermijn(taak, verzet.regel()))
                .forEach(taak -> zet(taak, verzet.vervalt()));
    }

    /** By the model that the task was born with, see {@link Projectie}. */
    private boolean heeftTermijn(Task taak, String regel) {
        UserTask model = modellen.getBpmnModelInstance(taak.getProcessDefinitionId())
                .getModelElementById(taak.getTaskDefinitionKey());
        return model.getExtensionElements() != null
                && model.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(eigenschappen -> eigenschappen.getCamundaProperties().stream())
                        .anyMatch(eigenschap -> "termijn".equals(eigenschap.getCamundaName())
                                && Taaktermijnen.regels(eigenschap.getCamundaValue())
                                        .contains(regel));
    }

    private void zet(Task taak, @Nullable Instant vervalt) {
        Date dag = vervalt == null ? null : Date.from(vervalt);
        taak.setDueDate(dag);
        taken.saveTask(taak);
        database.sql("update toegang.taak set vervalt = cast(:vervalt as timestamptz) where taak_id = :taak")
                .param("vervalt", vervalt == null ? null : vervalt.toString())
                .param("taak", taak.getId())
                .update();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.util.List;
import java.util.Map;
import nl.baken.bench.Draaiboek.Taakwerk;
import nl.baken.bench.Draaiboek.Voorval;
import nl.baken.gedeeld.ZaakNummer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;

/** Plays a script on the stock engine: people claim and submit as in Tasklist, messages and timers come as they came. */
final class Stockloop {

    private final Stockmotor stock;
    private final ProcessEngine motor;

    Stockloop(Stockmotor stock) {
        this.stock = stock;
        this.motor = stock.motor();
    }

    String loop(Draaiboek draaiboek, Teller teller) {
        String nummer = ZaakNummer.nieuw().waarde();
        stock.volg(draaiboek);
        for (Voorval voorval : draaiboek.voorvallen()) {
            switch (voorval.soort()) {
                case TAAK -> doe(nummer, voorval, teller);
                case BERICHT -> meld(nummer, voorval, teller);
                case TIMER -> draai(job(nummer, voorval.knoop()), teller);
            }
            doorlopend(nummer).forEach(job -> draai(job, teller));
        }
        return nummer;
    }

    /** The flow nodes that were passed. */
    List<String> pad(String nummer) {
        return motor
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .list()
                .stream()
                .flatMap(proces -> motor
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(proces.getId())
                        .list()
                        .stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private void doe(String nummer, Voorval voorval, Teller teller) {
        Taakwerk werk = voorval.taak();
        String taak = taak(nummer, voorval.knoop());
        Map<String, Object> variabelen = new java.util.HashMap<>(werk.velden());
        variabelen.putAll(voorval.variabelen());
        motor.getIdentityService()
                .setAuthentication(werk.wie().id(), List.of(werk.wie().rolcodes()));
        teller.tel(() -> motor.getTaskService().claim(taak, werk.wie().id()));
        teller.tel(() -> motor.getFormService().submitTaskForm(taak, variabelen));
        motor.getIdentityService().clearAuthentication();
    }

    private String taak(String nummer, String knoop) {
        List<Task> open = motor.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKey(knoop)
                .orderByTaskCreateTime()
                .asc()
                .list();
        if (open.isEmpty()) {
            throw new IllegalStateException("in de kale motor staat deze taak niet open: " + knoop);
        }
        return open.get(0).getId();
    }

    private void meld(String nummer, Voorval voorval, Teller teller) {
        RuntimeService runtime = motor.getRuntimeService();
        BpmnModelElementInstance knoop = knoop(voorval.knoop());
        var melding = runtime.createMessageCorrelation(bericht(knoop).getName())
                .processInstanceBusinessKey(nummer)
                .setVariables(voorval.variabelen());
        boolean begin = knoop.getElementType().getTypeName().equals("startEvent")
                && knoop.getParentElement() instanceof Process;
        teller.tel(begin ? melding::correlateStartMessage : melding::correlateAllWithResult);
    }

    private BpmnModelElementInstance knoop(String id) {
        return motor.getRepositoryService().createProcessDefinitionQuery().list().stream()
                .map(definitie -> motor.getRepositoryService().getBpmnModelInstance(definitie.getId()))
                .map((BpmnModelInstance model) -> (BpmnModelElementInstance) model.getModelElementById(id))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Message bericht(BpmnModelElementInstance knoop) {
        return knoop instanceof ReceiveTask taak
                ? taak.getMessage()
                : knoop.getChildElementsByType(MessageEventDefinition.class)
                        .iterator()
                        .next()
                        .getMessage();
    }

    private String job(String nummer, String knoop) {
        return jobs(nummer).stream()
                .filter(job -> knoop.equals(motor.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()))
                .map(Job::getId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("in de kale motor loopt deze timer niet: " + knoop));
    }

    private List<String> doorlopend(String nummer) {
        return jobs(nummer).stream()
                .filter(job -> job.getDuedate() == null)
                .map(Job::getId)
                .toList();
    }

    private List<Job> jobs(String nummer) {
        return motor.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(nummer).list().stream()
                .flatMap(proces ->
                        motor.getManagementService().createJobQuery().processInstanceId(proces.getId()).list().stream())
                .toList();
    }

    private void draai(String job, Teller teller) {
        teller.tel(() -> motor.getManagementService().executeJob(job));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** What is open in the stock engine: looked up for the run itself, and never counted. */
final class Stockstand {

    private final ProcessEngine motor;

    Stockstand(ProcessEngine motor) {
        this.motor = motor;
    }

    /** The flow nodes that were passed. */
    List<String> pad(String nummer) {
        return processen(nummer).stream()
                .flatMap(
                        proces -> motor
                                .getHistoryService()
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(proces)
                                .list()
                                .stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** Of several the oldest. */
    String taak(String nummer, String knoop) {
        return motor
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKey(knoop)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(Task::getId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("deze taak staat niet open: " + knoop));
    }

    String timer(String nummer, String knoop) {
        return jobs(nummer).stream()
                .filter(job -> knoop.equals(motor.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()))
                .map(Job::getId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("deze timer loopt niet: " + knoop));
    }

    List<String> voortzettingen(String nummer) {
        return jobs(nummer).stream()
                .filter(job -> job.getDuedate() == null)
                .map(Job::getId)
                .toList();
    }

    String bericht(String proces, String knoop) {
        FlowNode wacht = knoop(proces, knoop);
        return wacht instanceof ReceiveTask taak
                ? taak.getMessage().getName()
                : wacht.getChildElementsByType(MessageEventDefinition.class)
                        .iterator()
                        .next()
                        .getMessage()
                        .getName();
    }

    boolean beginProces(String proces, String knoop) {
        return knoop(proces, knoop) instanceof StartEvent begin && begin.getParentElement() instanceof Process;
    }

    private FlowNode knoop(String proces, String id) {
        String definitie = motor.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(proces)
                .latestVersion()
                .singleResult()
                .getId();
        return motor.getRepositoryService().getBpmnModelInstance(definitie).getModelElementById(id);
    }

    private List<Job> jobs(String nummer) {
        return processen(nummer).stream()
                .flatMap(proces ->
                        motor.getManagementService().createJobQuery().processInstanceId(proces).list().stream())
                .toList();
    }

    private List<String> processen(String nummer) {
        return motor
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .toList();
    }
}

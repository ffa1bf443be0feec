// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.proces;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For whom a step waits while it is open, as the newest version of its process says. */
@Component
public class Wachtenden {

    /** For word from outside. */
    public static final String BERICHT = "bericht";

    /** For a day that has to come. */
    public static final String DATUM = "datum";

    private final RepositoryService modellen;

    Wachtenden(RepositoryService modellen) {
        this.modellen = modellen;
    }

    /**
     * By part of what is counted as open ({@code <process>/<step>}): the code of a role, {@link #BERICHT} or
     * {@link #DATUM}. A step that waits for nobody, such as a part of a process, is not in it.
     */
    @Transactional(readOnly = true)
    public Map<String, String> perStap() {
        Map<String, String> wie = new HashMap<>();
        for (ProcessDefinition versie :
                modellen.createProcessDefinitionQuery().latestVersion().list()) {
            modellen.getBpmnModelInstance(versie.getId())
                    .getModelElementsByType(FlowNode.class)
                    .forEach(knoop ->
                            opWie(knoop).ifPresent(code -> wie.put(versie.getKey() + "/" + knoop.getId(), code)));
        }
        return wie;
    }

    private static Optional<String> opWie(FlowNode knoop) {
        if (knoop instanceof UserTask taak) {
            return taak.getCamundaCandidateGroupsList().stream().findFirst();
        }
        if (knoop instanceof ReceiveTask) {
            return Optional.of(BERICHT);
        }
        if (knoop instanceof IntermediateCatchEvent wachten) {
            return Optional.of(isBericht(wachten) ? BERICHT : DATUM);
        }
        if (knoop instanceof EventBasedGateway keuze) {
            boolean bericht = keuze.getSucceedingNodes().list().stream().anyMatch(Wachtenden::isBericht);
            return Optional.of(bericht ? BERICHT : DATUM);
        }
        return Optional.empty();
    }

    private static boolean isBericht(FlowNode knoop) {
        return knoop instanceof ReceiveTask
                || knoop instanceof CatchEvent wachten
                        && wachten.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance);
    }
}

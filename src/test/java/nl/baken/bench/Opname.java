// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.proces.Procesmotor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes down how a case goes through the processes: which node was left, and which steering variables it set. A stock
 * engine can then be led along the same path, whatever the models are. Silent unless it records.
 */
@Component
class Opname extends AbstractBpmnParseListener {

    private final ObjectProvider<Procesmotor> motor;
    private final Map<String, Map<String, Object>> laatst = new HashMap<>();
    private @Nullable List<Knoop> band;

    Opname(ObjectProvider<Procesmotor> motor) {
        this.motor = motor;
    }

    /**
     * A node that was left.
     *
     * @param proces key of its process: two processes may have a node of the same name
     * @param soort as the engine calls it, such as {@code userTask}
     * @param gezet what it set
     */
    record Knoop(String proces, String id, String soort, Map<String, Object> gezet) {}

    List<Knoop> neemOp(Runnable wat) {
        List<Knoop> knopen = new ArrayList<>();
        laatst.clear();
        band = knopen;
        try {
            wat.run();
        } finally {
            band = null;
        }
        return knopen;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity proces) {
        proces.getActivities().forEach(this::luister);
    }

    private void luister(ActivityImpl activiteit) {
        String soort = String.valueOf(activiteit.getProperty("type"));
        activiteit.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                uitvoering -> noteer(uitvoering, activiteit.getId(), soort));
        activiteit.getActivities().forEach(this::luister);
    }

    private void noteer(DelegateExecution uitvoering, String id, String soort) {
        List<Knoop> lopend = band;
        if (lopend != null && !uitvoering.isCanceled()) {
            boolean aangeroepen = uitvoering.getProcessInstance().getSuperExecution() != null;
            boolean begin = "startEvent".equals(soort) && aangeroepen;
            String proces =
                    ((ExecutionEntity) uitvoering).getProcessDefinition().getKey();
            lopend.add(new Knoop(proces, id, begin ? "aangeroepen" : soort, gezet(uitvoering)));
        }
    }

    private Map<String, Object> gezet(DelegateExecution uitvoering) {
        String proces = ((ExecutionEntity) uitvoering).getProcessDefinition().getKey();
        Set<String> verklaard = motor.getObject().verklaard().getOrDefault(proces, Set.of());
        Map<String, Object> nu = new HashMap<>();
        for (String naam : verklaard) {
            Object waarde = uitvoering.getVariable(naam);
            if (waarde != null) {
                nu.put(naam, waarde);
            }
        }
        Map<String, Object> eerder = laatst.put(uitvoering.getProcessInstanceId(), nu);
        Map<String, Object> nieuw = new HashMap<>(nu);
        if (eerder != null) {
            eerder.forEach(nieuw::remove);
        }
        return nieuw;
    }
}

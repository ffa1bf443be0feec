// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.baken.gedeeld.formulier.Formulier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The form of a task: the one deployed with the very process it belongs to. */
@Component
class Formulieren {

    private final RepositoryService repository;
    private final Map<String, Gelezen> gelezen = new ConcurrentHashMap<>();

    Formulieren(RepositoryService repository) {
        this.repository = repository;
    }

    /** @param meervoudig whether the model makes several of this task, one after the other or side by side */
    record Gelezen(Formulier formulier, boolean meervoudig) {}

    Gelezen van(String procesdefinitie, String taaksleutel) {
        return gelezen.computeIfAbsent(
                procesdefinitie + '/' + taaksleutel, sleutel -> lees(procesdefinitie, taaksleutel));
    }

    private Gelezen lees(String procesdefinitie, String taaksleutel) {
        ProcessDefinition definitie = repository.getProcessDefinition(procesdefinitie);
        UserTask taak = repository.getBpmnModelInstance(procesdefinitie).getModelElementById(taaksleutel);
        String bestand = "/" + taak.getCamundaFormRef() + ".form";
        String naam = repository.getDeploymentResourceNames(definitie.getDeploymentId()).stream()
                .filter(n -> n.endsWith(bestand))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("formulier ontbreekt bij taak " + taaksleutel));
        try (InputStream bron = repository.getResourceAsStream(definitie.getDeploymentId(), naam)) {
            return new Gelezen(Formulier.lees(bron), taak.getLoopCharacteristics() != null);
        } catch (IOException e) {
            throw new IllegalStateException("formulier van taak " + taaksleutel + " is niet te lezen", e);
        }
    }
}

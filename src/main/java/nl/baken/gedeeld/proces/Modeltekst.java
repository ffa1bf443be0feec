// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** A model as it was deployed, to draw it. */
@Component
public class Modeltekst {

    private final RepositoryService modellen;

    Modeltekst(RepositoryService modellen) {
        this.modellen = modellen;
    }

    /** BPMN with its drawing, XML. @param definitie the engine's id of one version of a process */
    public String lees(String definitie) {
        ProcessDefinition model = modellen.getProcessDefinition(definitie);
        try (InputStream xml = modellen.getResourceAsStream(model.getDeploymentId(), model.getResourceName())) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

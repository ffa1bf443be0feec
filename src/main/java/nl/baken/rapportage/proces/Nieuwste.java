// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.proces;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.proces.Modeltekst;
import nl.baken.gedeeld.proces.Stapsoort;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The newest version of each process: its name, its steps and its drawing. */
@Component
public class Nieuwste {

    private final RepositoryService modellen;
    private final Modeltekst tekst;

    Nieuwste(RepositoryService modellen, Modeltekst tekst) {
        this.modellen = modellen;
        this.tekst = tekst;
    }

    /**
     * @param sleutel id of the process, the name of its file
     * @param versie a higher one came with a later release
     */
    public record Proces(String sleutel, String naam, int versie) {}

    /**
     * @param id in the model
     * @param label empty when it has no name
     */
    public record Knoop(String id, String label, Stapsoort soort) {}

    /** By name. */
    @Transactional(readOnly = true)
    public List<Proces> alle() {
        return modellen.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(Nieuwste::proces)
                .sorted(Comparator.comparing(Proces::naam))
                .toList();
    }

    /** Empty when there is no such process. */
    @Transactional(readOnly = true)
    public Optional<Proces> van(String sleutel) {
        return vind(sleutel).map(Nieuwste::proces);
    }

    /** The steps that are counted, in the order of the file. */
    @Transactional(readOnly = true)
    public List<Knoop> knopen(String sleutel) {
        return vind(sleutel).map(versie -> knopen(versie).toList()).orElse(List.of());
    }

    /** BPMN with its drawing, XML. Empty when there is no such process. */
    @Transactional(readOnly = true)
    public Optional<String> model(String sleutel) {
        return vind(sleutel).map(versie -> tekst.lees(versie.getId()));
    }

    /** Steps that only an earlier version had, as the last version that had them calls them. */
    @Transactional(readOnly = true)
    public Map<String, Knoop> uitEerdere(String sleutel, Collection<String> ids) {
        Map<String, Knoop> gevonden = new HashMap<>();
        Set<String> gezocht = new HashSet<>(ids);
        if (gezocht.isEmpty()) {
            return gevonden;
        }
        for (ProcessDefinition versie : modellen.createProcessDefinitionQuery()
                .processDefinitionKey(sleutel)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()) {
            gevonden.putAll(knopen(versie)
                    .filter(knoop -> gezocht.remove(knoop.id()))
                    .collect(Collectors.toMap(Knoop::id, Function.identity())));
            if (gezocht.isEmpty()) {
                break;
            }
        }
        gezocht.forEach(id -> gevonden.put(id, new Knoop(id, id, Stapsoort.OVERIG)));
        return gevonden;
    }

    private Optional<ProcessDefinition> vind(String sleutel) {
        return Optional.ofNullable(modellen.createProcessDefinitionQuery()
                .processDefinitionKey(sleutel)
                .latestVersion()
                .singleResult());
    }

    private Stream<Knoop> knopen(ProcessDefinition versie) {
        return modellen.getBpmnModelInstance(versie.getId()).getModelElementsByType(FlowNode.class).stream()
                .filter(Nieuwste::telt)
                .map(knoop -> new Knoop(
                        knoop.getId(),
                        Optional.ofNullable(knoop.getName()).orElse(""),
                        Stapsoort.van(knoop.getElementType().getTypeName())));
    }

    /** As {@link Stappenteller} counts. */
    private static boolean telt(FlowNode knoop) {
        return !(knoop instanceof StartEvent) && (!(knoop instanceof Gateway) || knoop instanceof EventBasedGateway);
    }

    private static Proces proces(ProcessDefinition versie) {
        String naam = versie.getName();
        return new Proces(versie.getKey(), naam == null ? versie.getKey() : naam, versie.getVersion());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.proces;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.proces.Modeltekst;
import nl.baken.logboek.proces.Stappen.Stap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which processes ran for a number, in which version, and the model of each with the path that was taken. */
@Component
public class Procespad {

    private final HistoryService geschiedenis;
    private final Modeltekst modellen;
    private final Stappen stappen;

    Procespad(HistoryService geschiedenis, Modeltekst modellen, Stappen stappen) {
        this.geschiedenis = geschiedenis;
        this.modellen = modellen;
        this.stappen = stappen;
    }

    /**
     * One run of a process.
     *
     * @param sleutel of the model, the name of its file
     * @param versie of the model: a higher one came with a later release
     * @param einde null while it runs
     */
    public record Loop(
            String instantie, String naam, String sleutel, int versie, Instant begin, @Nullable Instant einde) {}

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Loop> lopen(String nummer) {
        return geschiedenis.createHistoricProcessInstanceQuery().processInstanceBusinessKey(nummer).list().stream()
                .map(Procespad::loop)
                .sorted(Comparator.comparing(Loop::begin))
                .toList();
    }

    /** Empty when this number has no such run. */
    @Transactional(readOnly = true)
    public Optional<Loop> loop(String nummer, String instantie) {
        return vind(nummer, instantie).map(Procespad::loop);
    }

    /** Also gateways and what has no name: they are in the drawing. */
    @Transactional(readOnly = true)
    public List<Stap> stappen(Loop loop) {
        return stappen.alle(loop.instantie(), loop.naam());
    }

    /** The model as it was deployed: BPMN, XML. Empty when this number has no such run. */
    @Transactional(readOnly = true)
    public Optional<String> model(String nummer, String instantie) {
        return vind(nummer, instantie).map(proces -> modellen.lees(proces.getProcessDefinitionId()));
    }

    private Optional<HistoricProcessInstance> vind(String nummer, String instantie) {
        return Optional.ofNullable(geschiedenis
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instantie)
                .processInstanceBusinessKey(nummer)
                .singleResult());
    }

    private static Loop loop(HistoricProcessInstance proces) {
        return new Loop(
                proces.getId(),
                Stappen.naam(proces),
                proces.getProcessDefinitionKey(),
                proces.getProcessDefinitionVersion(),
                proces.getStartTime().toInstant(),
                Stappen.moment(proces.getEndTime()));
    }
}

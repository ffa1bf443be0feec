// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.proces;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import nl.baken.gedeeld.proces.Stapsoort;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps that the processes of one number went through. Asked by the system, not as the person at the keyboard:
 * nobody has a right on the engine's history, and the page that shows this has a rule of its own.
 */
@Component
public class Stappen {

    private final HistoryService geschiedenis;

    Stappen(HistoryService geschiedenis) {
        this.geschiedenis = geschiedenis;
    }

    /**
     * @param proces its name and version
     * @param element id of the step in the model
     * @param label empty for a gateway or step without a name
     * @param door account id of who had the task, or null
     */
    public record Stap(
            String proces,
            String element,
            String label,
            Stapsoort soort,
            Instant begin,
            @Nullable Instant einde,
            boolean afgebroken,
            @Nullable String door) {

        public Stapstand stand() {
            return Stapstand.van(einde, afgebroken);
        }
    }

    /** Oldest first; gateways and steps without a name say nothing to a reader and are left out. */
    @Transactional(readOnly = true)
    public List<Stap> van(String nummer) {
        return geschiedenis.createHistoricProcessInstanceQuery().processInstanceBusinessKey(nummer).list().stream()
                .flatMap(proces ->
                        alle(proces.getId(), naam(proces) + ", versie " + proces.getProcessDefinitionVersion())
                                .stream())
                .filter(stap ->
                        stap.soort() != Stapsoort.OVERIG && !stap.label().isEmpty())
                .sorted(Comparator.comparing(Stap::begin))
                .toList();
    }

    List<Stap> alle(String instantie, String proces) {
        return geschiedenis
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instantie)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(stap -> stap(stap, proces))
                .toList();
    }

    private static Stap stap(HistoricActivityInstance stap, String proces) {
        return new Stap(
                proces,
                stap.getActivityId(),
                stap.getActivityName() == null ? "" : stap.getActivityName(),
                Stapsoort.van(stap.getActivityType()),
                stap.getStartTime().toInstant(),
                moment(stap.getEndTime()),
                stap.isCanceled(),
                stap.getAssignee());
    }

    static String naam(HistoricProcessInstance proces) {
        String naam = proces.getProcessDefinitionName();
        return naam == null ? proces.getProcessDefinitionKey() : naam;
    }

    static @Nullable Instant moment(@Nullable Date tijd) {
        return tijd == null ? null : tijd.toInstant();
    }
}

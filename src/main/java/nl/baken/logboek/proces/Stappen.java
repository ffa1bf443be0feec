// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.proces;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** @param door account id of who had the task, or null */
    public record Stap(
            String proces,
            String label,
            Stapsoort soort,
            Instant begin,
            @Nullable Instant einde,
            boolean afgebroken,
            @Nullable String door) {}

    /** Oldest first; gateways and steps without a name say nothing to a reader and are left out. */
    @Transactional(readOnly = true)
    public List<Stap> van(String nummer) {
        Map<String, String> processen = new HashMap<>();
        for (HistoricProcessInstance proces : geschiedenis
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .list()) {
            processen.put(proces.getId(), naam(proces));
        }
        return processen.entrySet().stream()
                .flatMap(proces -> stappen(proces.getKey()).stream().map(stap -> stap(stap, proces.getValue())))
                .filter(stap -> stap.soort() != Stapsoort.OVERIG)
                .sorted(Comparator.comparing(Stap::begin))
                .toList();
    }

    private List<HistoricActivityInstance> stappen(String procesId) {
        return geschiedenis
                .createHistoricActivityInstanceQuery()
                .processInstanceId(procesId)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(stap -> stap.getActivityName() != null)
                .toList();
    }

    private static Stap stap(HistoricActivityInstance stap, String proces) {
        return new Stap(
                proces,
                stap.getActivityName(),
                Stapsoort.van(stap.getActivityType()),
                stap.getStartTime().toInstant(),
                moment(stap.getEndTime()),
                stap.isCanceled(),
                stap.getAssignee());
    }

    private static String naam(HistoricProcessInstance proces) {
        String naam = proces.getProcessDefinitionName();
        return naam == null ? proces.getProcessDefinitionKey() : naam;
    }

    private static @Nullable Instant moment(@Nullable Date tijd) {
        return tijd == null ? null : tijd.toInstant();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import static nl.baken.gedeeld.taak.Taakgegevens.VOORVAL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Stuurvariabele;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.springframework.stereotype.Component;

/** Starts processes and tells them facts, with declared steering variables only. */
@Component
public class Procesmotor {

    private final RuntimeService runtime;
    private final TaskService taken;
    private final Map<String, Set<Stuurvariabele<?>>> declaraties;

    Procesmotor(RuntimeService runtime, TaskService taken, List<Processturing> declaraties) {
        this.runtime = runtime;
        this.taken = taken;
        this.declaraties =
                declaraties.stream().collect(Collectors.toMap(Processturing::proces, Processturing::variabelen));
    }

    /** Starts the process that listens to this message; the number is its business key. */
    public void start(String bericht, String proces, String nummer, Sturing sturing) {
        controleer(proces, sturing);
        runtime.createMessageCorrelation(bericht)
                .processInstanceBusinessKey(nummer)
                .setVariables(sturing.alsVariabelen())
                .correlateStartMessage();
    }

    /** Tells every process of this number that waits for the message. @return how many did */
    public int meld(String bericht, String proces, String nummer, Sturing sturing) {
        controleer(proces, sturing);
        List<MessageCorrelationResult> uitkomsten = runtime.createMessageCorrelation(bericht)
                .processInstanceBusinessKey(nummer)
                .setVariables(sturing.alsVariabelen())
                .correlateAllWithResult();
        return uitkomsten.size();
    }

    /** As {@link #meld}, for one of several runs of the process. @param voorval as the run was started with */
    public int meldVoorval(String bericht, String nummer, long voorval) {
        return runtime.createMessageCorrelation(bericht)
                .processInstanceBusinessKey(nummer)
                .processInstanceVariableEquals(VOORVAL.naam(), voorval)
                .correlateAllWithResult()
                .size();
    }

    /** Whether this process can run several times at once for one case. */
    boolean kentVoorvallen(String proces) {
        return declaraties.getOrDefault(proces, Set.of()).contains(VOORVAL);
    }

    /** Gives the open tasks of this step back to everybody who may do them. */
    public void bied(String nummer, String taak) {
        taken.createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKey(taak)
                .list()
                .forEach(open -> taken.setAssignee(open.getId(), null));
    }

    /** @throws IllegalArgumentException when a variable is not declared for the process */
    public void controleer(String proces, Sturing sturing) {
        Set<Stuurvariabele<?>> bekend = declaraties.getOrDefault(proces, Set.of());
        sturing.waarden().keySet().stream()
                .filter(variabele -> !bekend.contains(variabele))
                .findFirst()
                .ifPresent(vreemd -> {
                    throw new IllegalArgumentException(
                            "stuurvariabele " + vreemd.naam() + " is niet verklaard voor proces " + proces);
                });
    }

    public Map<String, Set<String>> verklaard() {
        return declaraties.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().stream()
                .map(Stuurvariabele::naam)
                .collect(Collectors.toSet())));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import static nl.baken.gedeeld.taak.Taakgegevens.VOORVAL;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Termijnanker;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The deadline of a task. The model names its rule, or several with a comma when the domain starts one of them, such as
 * {@code T05,T05_ACUUT}: the one that runs counts.
 */
@Component
class Taaktermijnen {

    private final ObjectProvider<Termijnen> termijnen;
    private final ObjectProvider<Termijnanker> ankers;

    Taaktermijnen(ObjectProvider<Termijnen> termijnen, ObjectProvider<Termijnanker> ankers) {
        this.termijnen = termijnen;
        this.ankers = ankers;
    }

    static List<String> regels(String eigenschap) {
        return Arrays.stream(eigenschap.split(",")).map(String::strip).toList();
    }

    /** Of a process with several runs the deadline of this run, else as for the number. */
    Optional<Termijn> vanaf(List<String> regels, DelegateTask taak) {
        String proces = taak.getProcessDefinitionId().replaceAll(":.*", "");
        String nummer = Taakrijen.nummer(taak);
        return ankers.stream()
                .filter(anker -> anker.proces().equals(proces))
                .findFirst()
                .map(anker -> vanaf(regels, nummer, anker, (Long) taak.getVariable(VOORVAL.naam())))
                .orElseGet(() -> vanaf(regels, nummer));
    }

    private Optional<Termijn> vanaf(List<String> regels, String nummer, Termijnanker anker, long voorval) {
        return anker.welke(regels, voorval)
                .map(regel -> termijnen.getObject().start(regel, nummer, anker.anker(regel, voorval)));
    }

    /** The first rule that already runs for this number, or else the first rule from now. Empty without rules. */
    Optional<Termijn> vanaf(List<String> regels, String nummer) {
        Optional<Termijn> lopend = regels.stream()
                .flatMap(regel -> termijnen.getObject().loopt(regel, nummer).stream())
                .findFirst();
        return lopend.isPresent() ? lopend : regels.stream().findFirst().map(regel -> start(regel, nummer));
    }

    private Termijn start(String regel, String nummer) {
        return termijnen
                .getObject()
                .start(regel, nummer, ClockUtil.getCurrentTime().toInstant());
    }

    void gehaald(List<String> regels, String nummer) {
        if (!regels.isEmpty()) {
            termijnen.getObject().gehaald(regels, nummer);
        }
    }

    void vervallen(List<String> regels, String nummer) {
        if (!regels.isEmpty()) {
            termijnen.getObject().vervallen(regels, nummer);
        }
    }
}

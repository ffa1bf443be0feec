// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
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

    Taaktermijnen(ObjectProvider<Termijnen> termijnen) {
        this.termijnen = termijnen;
    }

    static List<String> regels(String eigenschap) {
        return Arrays.stream(eigenschap.split(",")).map(String::strip).toList();
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
        regels.forEach(regel -> termijnen.getObject().gehaald(regel, nummer));
    }

    void vervallen(List<String> regels, String nummer) {
        regels.forEach(regel -> termijnen.getObject().vervallen(regel, nummer));
    }
}

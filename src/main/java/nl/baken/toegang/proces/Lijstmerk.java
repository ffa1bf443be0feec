// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.util.Arrays;
import java.util.Optional;
import nl.baken.toegang.Lijst;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * How a stored filter says which list it is: "not called lijst:rood". No task has such a name, so to the engine the
 * condition means nothing, and no filter needs an expression. Somebody who sends it along chooses another list of
 * their own; what is in it stays the answer of the projection for that person.
 */
final class Lijstmerk {

    private static final String VOORVOEGSEL = "lijst:";

    private Lijstmerk() {}

    static TaskQuery zet(TaskQuery vraag, Lijst lijst) {
        return vraag.taskNameNotEqual(VOORVOEGSEL + lijst.code());
    }

    static boolean is(TaskQueryImpl vraag) {
        return zoek(vraag).isPresent();
    }

    static Lijst lees(TaskQueryImpl vraag) {
        return zoek(vraag).orElse(Lijst.ALLES);
    }

    private static Optional<Lijst> zoek(TaskQueryImpl vraag) {
        return Arrays.stream(Lijst.values())
                .filter(lijst -> (VOORVOEGSEL + lijst.code()).equals(vraag.getNameNotEqual()))
                .findFirst();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.bench.Opname.Knoop;
import nl.baken.gedeeld.Medewerker;

/**
 * One case as it went, to be played again: what people, messages and timers did from outside, and what the steps of
 * the process set.
 *
 * @param pad every flow node that was passed
 */
record Draaiboek(List<Voorval> voorvallen, Map<String, List<Map<String, Object>>> stappen, List<String> pad) {

    private static final Set<String> BERICHTEN = Set.of(
            "messageStartEvent",
            "intermediateMessageCatch",
            "boundaryMessage",
            "receiveTask",
            "eventSubprocessMessage");
    private static final Set<String> TIMERS = Set.of("intermediateTimer", "boundaryTimer", "startTimerEvent");
    private static final Set<String> STAPPEN =
            Set.of("serviceTask", "businessRuleTask", "sendTask", "intermediateMessageThrowEvent", "messageEndEvent");

    enum Soort {
        TAAK,
        BERICHT,
        TIMER
    }

    /**
     * What comes from outside.
     *
     * @param proces key of the process
     * @param knoop id in its model
     * @param variabelen steering variables that come with it
     * @param taak who did it with what on the form; only of a user task
     */
    record Voorval(Soort soort, String proces, String knoop, Map<String, Object> variabelen, Taakwerk taak) {}

    /** @param velden the shown fields with what Tasklist makes of them */
    record Taakwerk(String taak, Medewerker wie, Map<String, Object> velden) {}

    static Draaiboek van(List<Knoop> knopen, List<Taakwerk> werk, List<String> pad) {
        List<Voorval> voorvallen = new ArrayList<>();
        Map<String, List<Map<String, Object>>> stappen = new HashMap<>();
        Deque<Taakwerk> nog = new ArrayDeque<>(werk);
        for (Knoop knoop : knopen) {
            if (knoop.soort().equals("userTask")
                    && !nog.isEmpty()
                    && nog.getFirst().taak().equals(knoop.id())) {
                voorvallen.add(new Voorval(Soort.TAAK, knoop.proces(), knoop.id(), knoop.gezet(), nog.removeFirst()));
            } else if (BERICHTEN.contains(knoop.soort())) {
                voorvallen.add(new Voorval(Soort.BERICHT, knoop.proces(), knoop.id(), knoop.gezet(), null));
            } else if (TIMERS.contains(knoop.soort())) {
                voorvallen.add(new Voorval(Soort.TIMER, knoop.proces(), knoop.id(), knoop.gezet(), null));
            } else if (STAPPEN.contains(knoop.soort())) {
                stappen.computeIfAbsent(knoop.id(), id -> new ArrayList<>()).add(knoop.gezet());
            }
        }
        if (!nog.isEmpty()) {
            throw new IllegalStateException(
                    "niet in de opname gezien: " + nog.getFirst().taak());
        }
        return new Draaiboek(List.copyOf(voorvallen), Map.copyOf(stappen), pad);
    }

    int taken() {
        return (int) voorvallen.stream()
                .filter(voorval -> voorval.soort() == Soort.TAAK)
                .count();
    }
}

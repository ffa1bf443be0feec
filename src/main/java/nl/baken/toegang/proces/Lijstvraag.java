// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.baken.toegang.Taakvolgorde;
import nl.baken.toegang.Taakvolgorde.Kenmerk;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryProperty;
import org.camunda.bpm.engine.query.QueryProperty;
import org.jspecify.annotations.Nullable;

/**
 * Knows the task queries that ask for a ready-made list and nothing besides, as Tasklist does every ten seconds: the
 * projection answers those alone. A query with a condition, also one that a later engine adds, is not one of them.
 */
final class Lijstvraag {

    /** What is no condition; the mark of a list and "or" are looked at by themselves. */
    private static final Set<String> GEEN_VOORWAARDE = Set.of(
            "nameNotEqual",
            "queries",
            "initializeFormKeys",
            "withCommentAttachmentInfo",
            "taskNameCaseInsensitive",
            "cachedCandidateGroups",
            "cachedUserGroups");

    private static final List<Field> VOORWAARDEN = Arrays.stream(TaskQueryImpl.class.getDeclaredFields())
            .filter(veld -> !Modifier.isStatic(veld.getModifiers()))
            .filter(veld -> !GEEN_VOORWAARDE.contains(veld.getName()))
            .peek(veld -> veld.setAccessible(true))
            .toList();

    private static final Map<QueryProperty, Kenmerk> KENMERKEN = Map.of(
            TaskQueryProperty.PRIORITY, Kenmerk.URGENTIE,
            TaskQueryProperty.ASSIGNEE, Kenmerk.TOEGEWEZEN,
            TaskQueryProperty.DUE_DATE, Kenmerk.VERVALT,
            TaskQueryProperty.CREATE_TIME, Kenmerk.AANGEMAAKT,
            TaskQueryProperty.NAME, Kenmerk.NAAM,
            TaskQueryProperty.NAME_CASE_INSENSITIVE, Kenmerk.NAAM_ZONDER_HOOFDLETTERS);

    private Lijstvraag() {}

    static boolean isHeleLijst(TaskQueryImpl vraag) {
        TaskQueryImpl leeg = new TaskQueryImpl();
        return (vraag.getNameNotEqual() == null || Lijstmerk.is(vraag))
                && vraag.getQueries().size() == 1
                && VOORWAARDEN.stream().allMatch(veld -> Objects.deepEquals(waarde(veld, vraag), waarde(veld, leeg)));
    }

    /** In which order, or nothing when the projection does not know a property that is sorted by. */
    static Optional<List<Taakvolgorde>> volgorde(TaskQueryImpl vraag) {
        List<QueryOrderingProperty> gevraagd = vraag.getOrderingProperties();
        if (!gevraagd.stream().allMatch(Lijstvraag::isBekend)) {
            return Optional.empty();
        }
        return Optional.of(gevraagd.stream()
                .map(op -> new Taakvolgorde(
                        KENMERKEN.get(op.getQueryProperty()), Direction.DESCENDING.equals(op.getDirection())))
                .toList());
    }

    private static boolean isBekend(QueryOrderingProperty op) {
        return op.getRelation() == null && KENMERKEN.containsKey(op.getQueryProperty());
    }

    private static @Nullable Object waarde(Field veld, TaskQueryImpl vraag) {
        try {
            // To the engine an empty array of values is no condition; it makes one when a filter is extended.
            return veld.get(vraag) instanceof Object[] rij && rij.length == 0 ? null : veld.get(vraag);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

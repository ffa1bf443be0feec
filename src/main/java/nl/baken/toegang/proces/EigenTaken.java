// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Medewerker;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Lijst;
import nl.baken.toegang.Lijsten;
import nl.baken.toegang.Taakvolgorde;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Narrows every task query of a signed-in person (list, count, by id, stored filters) to the tasks of {@link Lijsten};
 * the engine's own grants on definitions alone would show everybody everything. By id there are only the tasks that
 * this person may open. A ready-made list is answered by the projection, which gives one page; the engine loads that.
 */
@Component
class EigenTaken implements SessionFactory {

    private static final String GEEN = "geen";

    private final ObjectProvider<Accounts> accounts;
    private final ObjectProvider<Lijsten> lijsten;

    EigenTaken(ObjectProvider<Accounts> accounts, ObjectProvider<Lijsten> lijsten) {
        this.accounts = accounts;
        this.lijsten = lijsten;
    }

    @Override
    public Class<?> getSessionType() {
        return TaskManager.class;
    }

    @Override
    public Session openSession() {
        return new Beperkt();
    }

    boolean magZien(String account, String taakId) {
        return wie(account)
                .filter(wie -> lijsten.getObject().magOpenen(taakId, wie))
                .isPresent();
    }

    private Set<String> ids(Lijst lijst, String account) {
        return wie(account).map(wie -> lijsten.getObject().ids(lijst, wie)).orElse(Set.of());
    }

    private Optional<Medewerker> wie(String account) {
        return accounts.getObject()
                .zoek(account)
                .filter(Accounts.Account::actief)
                .map(Accounts.Account::medewerker);
    }

    private class Beperkt extends TaskManager {

        /** There are none: nobody can make a task under a task, so the end of one needs no search. */
        @Override
        public List<Task> findTasksByParentTaskId(String taakId) {
            return List.of();
        }

        @Override
        public List<Task> findTasksByQueryCriteria(TaskQueryImpl vraag) {
            String account = Context.getCommandContext().getAuthenticatedUserId();
            Optional<List<Taakvolgorde>> volgorde = Lijstvraag.volgorde(vraag);
            if (account == null || volgorde.isEmpty() || !Lijstvraag.isHeleLijst(vraag)) {
                return super.findTasksByQueryCriteria(vraag);
            }
            return wie(account)
                    .map(wie -> lijsten.getObject()
                            .blad(
                                    Lijstmerk.lees(vraag),
                                    volgorde.get(),
                                    vraag.getFirstResult(),
                                    vraag.getMaxResults(),
                                    wie))
                    .map(ids -> taken(vraag, ids))
                    .orElse(List.of());
        }

        /** A count of a list is the projection's; the engine would look up and count one by one what it gets from there. */
        @Override
        public long findTaskCountByQueryCriteria(TaskQueryImpl vraag) {
            String account = Context.getCommandContext().getAuthenticatedUserId();
            if (account == null || !Lijstvraag.isHeleLijst(vraag)) {
                return super.findTaskCountByQueryCriteria(vraag);
            }
            return wie(account)
                    .map(wie -> lijsten.getObject().aantal(Lijstmerk.lees(vraag), wie))
                    .orElse(0L);
        }

        /** The tasks of one page as the engine has them, in this order; its grants are still asked for. */
        @SuppressWarnings("unchecked")
        private List<Task> taken(TaskQueryImpl vraag, List<String> ids) {
            if (ids.isEmpty()) {
                return List.of();
            }
            TaskQueryImpl opId = new TaskQueryImpl().taskIdIn(ids.toArray(String[]::new));
            opId.setAuthCheck(vraag.getAuthCheck());
            super.configureQuery(opId);
            List<Task> taken = getDbEntityManager().selectList("selectTaskByQueryCriteria", opId);
            return taken.stream()
                    .sorted(Comparator.comparingInt(taak -> ids.indexOf(taak.getId())))
                    .collect(Collectors.toList());
        }

        @Override
        protected void configureQuery(TaskQueryImpl vraag) {
            super.configureQuery(vraag);
            String account = Context.getCommandContext().getAuthenticatedUserId();
            if (account == null) {
                return;
            }
            if (vraag.getTaskId() == null) {
                String[] ids = eigen(vraag, account);
                vraag.taskIdIn(ids.length == 0 ? new String[] {GEEN} : ids);
            } else if (!magZien(account, vraag.getTaskId())) {
                vraag.taskId(GEEN);
            }
        }

        /** Of the list, and of the tasks that the query itself names if it names any. */
        private String[] eigen(TaskQueryImpl vraag, String account) {
            Set<String> ids = ids(Lijstmerk.lees(vraag), account);
            String[] genoemd = vraag.getTaskIdIn();
            return (genoemd == null ? ids.stream() : Arrays.stream(genoemd).filter(ids::contains))
                    .toArray(String[]::new);
        }
    }
}

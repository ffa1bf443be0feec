// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.util.List;
import java.util.Set;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Lijst;
import nl.baken.toegang.Lijsten;
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
 * this person may open.
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
        return ids(Lijst.ALLES, account).contains(taakId);
    }

    private Set<String> ids(Lijst lijst, String account) {
        return accounts.getObject()
                .zoek(account)
                .filter(Accounts.Account::actief)
                .map(Accounts.Account::medewerker)
                .map(wie -> lijsten.getObject().ids(lijst, wie))
                .orElse(Set.of());
    }

    private class Beperkt extends TaskManager {

        /** There are none: nobody can make a task under a task, so the end of one needs no search. */
        @Override
        public List<Task> findTasksByParentTaskId(String taakId) {
            return List.of();
        }

        @Override
        protected void configureQuery(TaskQueryImpl vraag) {
            super.configureQuery(vraag);
            String account = Context.getCommandContext().getAuthenticatedUserId();
            if (account == null) {
                return;
            }
            if (vraag.getTaskId() == null) {
                Set<String> ids = ids(Lijstmerk.lees(vraag), account);
                vraag.taskIdIn(ids.isEmpty() ? new String[] {GEEN} : ids.toArray(String[]::new));
            } else if (!magZien(account, vraag.getTaskId())) {
                vraag.taskId(GEEN);
            }
        }
    }
}

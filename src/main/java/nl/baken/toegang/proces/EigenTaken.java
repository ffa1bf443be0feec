// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Medewerker;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Takenlijst;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Narrows every task query of a signed-in person (list, count, by id, stored filters) to the tasks that
 * {@link Takenlijst} shows; the engine's own grants on definitions alone would show everybody everything.
 */
@Component
class EigenTaken implements SessionFactory {

    private static final String GEEN = "geen";

    private final ObjectProvider<Accounts> accounts;
    private final ObjectProvider<Takenlijst> takenlijst;

    EigenTaken(ObjectProvider<Accounts> accounts, ObjectProvider<Takenlijst> takenlijst) {
        this.accounts = accounts;
        this.takenlijst = takenlijst;
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
        return zichtbaar(account).contains(taakId);
    }

    private Set<String> zichtbaar(String account) {
        return accounts.getObject()
                .zoek(account)
                .filter(Accounts.Account::actief)
                .map(Accounts.Account::medewerker)
                .map((Medewerker wie) -> takenlijst.getObject().ids(wie))
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
            Set<String> eigen = zichtbaar(account);
            if (vraag.getTaskId() != null) {
                if (!eigen.contains(vraag.getTaskId())) {
                    vraag.taskId(GEEN);
                }
            } else {
                vraag.taskIdIn(eigen.isEmpty() ? new String[] {GEEN} : eigen.toArray(String[]::new));
            }
        }
    }
}

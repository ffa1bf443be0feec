// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.NullUnmarked;

/** No authorization rows per task: who may see a task is one rule in one query, not a grant that outlives its ground. */
@NullUnmarked
final class GeenToekenning extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task taak, String oud, String nieuw) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task taak, String oud, String nieuw) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task taak, String medewerker, String soort) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task taak, String groep, String soort) {
        return null;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.stereotype.Component;

/**
 * Where {@link GeenToekenning} gives nothing, nothing has to be taken back: without this every task and every process
 * that ends costs a delete that never finds a row.
 */
@Component
class Rechtenbeheer implements SessionFactory {

    private static final Set<Resource> ZONDER_TOEKENNING =
            Set.of(Resources.TASK, Resources.PROCESS_INSTANCE, Resources.HISTORIC_TASK);

    @Override
    public Class<?> getSessionType() {
        return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
        return new AuthorizationManager() {
            @Override
            public void deleteAuthorizationsByResourceId(Resource soort, String id) {
                if (!ZONDER_TOEKENNING.contains(soort)) {
                    super.deleteAuthorizationsByResourceId(soort, id);
                }
            }
        };
    }
}

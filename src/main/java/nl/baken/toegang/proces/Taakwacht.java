// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.lang.reflect.Proxy;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Refuses a signed-in person every task that is not in the own list, and every execution. Commands that fetch a task
 * by id pass no query, so the narrowing of {@link EigenTaken} does not reach them.
 */
@Component
class Taakwacht extends AbstractProcessEnginePlugin {

    private static final Set<String> LEZEN_OF_NEMEN = Set.of("checkReadTask", "checkReadTaskVariable", "checkTaskWork");

    private final EigenTaken eigenTaken;

    Taakwacht(EigenTaken eigenTaken) {
        this.eigenTaken = eigenTaken;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl motor) {
        // A proxy, because the interface has some sixty methods and the rule is the same for all of them.
        motor.getCommandCheckers().add((CommandChecker) Proxy.newProxyInstance(
                CommandChecker.class.getClassLoader(),
                new Class<?>[] {CommandChecker.class},
                (zelf, methode, waarden) -> {
                    if (waarden != null && waarden.length > 0) {
                        controleer(methode.getName(), waarden[0]);
                    }
                    return null;
                }));
    }

    private void controleer(String controle, Object wat) {
        String account = Context.getCommandContext().getAuthenticatedUserId();
        if (account == null) {
            return;
        }
        boolean eigenTaak = wat instanceof TaskEntity taak && eigenTaken.magZien(account, taak.getId());
        boolean verboden = wat instanceof ExecutionEntity
                || (wat instanceof TaskEntity && !(eigenTaak && LEZEN_OF_NEMEN.contains(controle)));
        if (verboden) {
            throw new AuthorizationException("Deze taak is niet van jou.");
        }
    }
}

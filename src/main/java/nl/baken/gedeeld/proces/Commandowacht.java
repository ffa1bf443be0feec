// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Second net under the web filter. A person at Tasklist may read, and claim a task personally; every other command of the
 * engine is refused, also one that a later version adds. No query holds an expression, sent or stored: or-queries
 * evaluate them (CVE-2026-109432). Baken's own calls carry no engine authentication and pass.
 */
@Component
@Order(0)
class Commandowacht extends CommandInterceptor {

    /** By simple name, because these classes are internals of the engine; reading ones start with "Get" or "Is". */
    private static final Set<String> TOEGESTAAN =
            Set.of("AuthorizationCheckCmd", "CreateUserQueryCmd", "CreateGroupQueryCmd", "CreateTenantQueryCmd");

    @Override
    public <T> T execute(Command<T> opdracht) {
        eisGeenUitdrukkingen(opdracht);
        if (Context.getCommandContext().getAuthenticatedUserId() != null && !magVanafTasklist(opdracht)) {
            throw new BadUserRequestException(
                    "Dit kan niet via Tasklist (" + opdracht.getClass().getSimpleName() + ").");
        }
        return next.execute(opdracht);
    }

    private static boolean magVanafTasklist(Command<?> opdracht) {
        String naam = opdracht.getClass().getSimpleName();
        return opdracht instanceof AbstractQuery
                || opdracht instanceof AbstractExecuteFilterCmd
                || naam.startsWith("Get")
                || naam.startsWith("Is")
                || TOEGESTAAN.contains(naam)
                || isVoorZichzelf(opdracht);
    }

    /** Claiming under another name would give the task to somebody, or take it from everybody, or write any text. */
    private static boolean isVoorZichzelf(Command<?> opdracht) {
        String zelf = Context.getCommandContext().getAuthenticatedUserId();
        return opdracht instanceof ClaimTaskCmd
                && zelf.equals(new DirectFieldAccessor(opdracht).getPropertyValue("userId"));
    }

    private static void eisGeenUitdrukkingen(Command<?> opdracht) {
        if (opdracht instanceof AbstractQuery<?, ?> vraag) {
            eisLeeg(vraag);
        } else if (opdracht instanceof AbstractExecuteFilterCmd) {
            DirectFieldAccessor velden = new DirectFieldAccessor(opdracht);
            eisLeegFilter(String.valueOf(velden.getPropertyValue("filterId")));
            if (velden.getPropertyValue("extendingQuery") instanceof AbstractQuery<?, ?> uitbreiding) {
                eisLeeg(uitbreiding);
            }
        }
    }

    /** Our own ready-made filters have none, so there is no good expression to tell from a bad one. */
    private static void eisLeegFilter(String id) {
        Filter filter = Context.getCommandContext().getFilterManager().findFilterById(id);
        if (filter != null && filter.getQuery() instanceof AbstractQuery<?, ?> bewaard) {
            eisLeeg(bewaard);
        }
    }

    private static void eisLeeg(AbstractQuery<?, ?> vraag) {
        boolean leeg = vraag instanceof TaskQueryImpl taken
                ? taken.getQueries().stream().allMatch(deel -> isLeeg(deel.getExpressions()))
                : isLeeg(vraag.getExpressions());
        if (!leeg) {
            throw new BadUserRequestException("Uitdrukkingen in een zoekvraag zijn niet toegestaan.");
        }
    }

    private static boolean isLeeg(Map<String, String> uitdrukkingen) {
        return uitdrukkingen == null || uitdrukkingen.isEmpty();
    }
}

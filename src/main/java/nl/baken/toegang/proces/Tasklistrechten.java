// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Rol;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tasklist itself, its ready-made filters and the right to work on tasks, for everybody who has tasks: rights on
 * definitions only. Which tasks those are decides {@link EigenTaken}. READ_HISTORY is never granted.
 */
@Component
@Order(10)
class Tasklistrechten implements ApplicationRunner {

    private final AuthorizationService rechten;
    private final FilterService filters;
    private final TaskService taken;

    Tasklistrechten(AuthorizationService rechten, FilterService filters, TaskService taken) {
        this.rechten = rechten;
        this.filters = filters;
        this.taken = taken;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        geef(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        geef(
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.TASK_WORK);
        filter("Alles wat open staat", 10, "Mijn en aangeboden taken samen.", taken.createTaskQuery());
        filter(
                "Mijn taken",
                20,
                "Taken die jij hebt genomen.",
                taken.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        filter(
                "Aangeboden",
                30,
                "Taken die je kunt nemen.",
                taken.createTaskQuery().taskUnassigned());
    }

    private void geef(Resource soort, String id, Permission... wat) {
        Arrays.stream(Rol.values()).map(Rol::code).forEach(groep -> {
            if (rechten.createAuthorizationQuery()
                            .groupIdIn(groep)
                            .resourceType(soort)
                            .resourceId(id)
                            .count()
                    == 0) {
                Authorization recht = rechten.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                recht.setGroupId(groep);
                recht.setResource(soort);
                recht.setResourceId(id);
                recht.setPermissions(wat);
                rechten.saveAuthorization(recht);
            }
        });
    }

    private void filter(String naam, int volgorde, String uitleg, TaskQuery vraag) {
        List<Filter> bestaand = filters.createTaskFilterQuery().filterName(naam).list();
        Filter filter = bestaand.isEmpty() ? filters.newTaskFilter(naam) : bestaand.get(0);
        filter.setQuery(vraag);
        filter.setProperties(Map.of("priority", volgorde, "description", uitleg, "refresh", true, "color", "#154273"));
        filters.saveFilter(filter);
        geef(Resources.FILTER, filter.getId(), Permissions.READ);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Lijst;
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

    private static final Set<Rol> IEDEREEN = Set.of(Rol.values());

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
        geef(IEDEREEN, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        geef(
                IEDEREEN,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.TASK_WORK);
        ruimOp();
        Arrays.stream(Lijst.values()).forEach(this::filter);
    }

    /** Only ours: what an earlier version called differently, or somebody put there, is gone. */
    private void ruimOp() {
        Set<String> namen =
                Arrays.stream(Lijst.values()).map(Lijst::omschrijving).collect(Collectors.toSet());
        filters.createFilterQuery().list().stream()
                .filter(filter -> !namen.contains(filter.getName()))
                .forEach(filter -> filters.deleteFilter(filter.getId()));
    }

    private void geef(Set<Rol> rollen, Resource soort, String id, Permission... wat) {
        rollen.stream().map(Rol::code).forEach(groep -> {
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

    private void filter(Lijst lijst) {
        List<Filter> bestaand =
                filters.createTaskFilterQuery().filterName(lijst.omschrijving()).list();
        Filter filter = bestaand.isEmpty() ? filters.newTaskFilter(lijst.omschrijving()) : bestaand.get(0);
        filter.setQuery(Lijstmerk.zet(taken.createTaskQuery(), lijst));
        filter.setProperties(Map.of(
                "priority", lijst.ordinal(), "description", lijst.uitleg(), "refresh", true, "lijst", lijst.code()));
        filters.saveFilter(filter);
        geef(lijst.rollen(), Resources.FILTER, filter.getId(), Permissions.READ);
    }
}

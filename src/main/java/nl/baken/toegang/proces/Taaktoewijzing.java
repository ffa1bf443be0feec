// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import nl.baken.toegang.Motortoewijzing;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class Taaktoewijzing implements Motortoewijzing {

    private final TaskService taken;

    Taaktoewijzing(TaskService taken) {
        this.taken = taken;
    }

    @Override
    public void zet(String taakId, @Nullable String account) {
        taken.setAssignee(taakId, account);
    }
}

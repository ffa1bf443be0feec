// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import nl.baken.toegang.Motorprioriteit;
import nl.baken.toegang.Urgentie;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

@Component
class Taakprioriteit implements Motorprioriteit {

    private final TaskService taken;

    Taakprioriteit(TaskService taken) {
        this.taken = taken;
    }

    @Override
    public void zet(String taakId, Urgentie urgentie) {
        taken.setPriority(taakId, urgentie.prioriteit());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Procesmodellen;
import nl.baken.gedeeld.Rol;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** A task that nobody finds from the start page is not done in time. */
class TakenblokTest {

    @Test
    void wieEenTaakKanKrijgenZietZijnTakenOpDeStartpagina() {
        Set<Rol> metTaken = Procesmodellen.alle().stream()
                .flatMap(model -> model.bpmn().getModelElementsByType(UserTask.class).stream())
                .flatMap(taak -> taak.getCamundaCandidateGroupsList().stream())
                .map(Rol::vanCode)
                .collect(Collectors.toSet());

        assertThat(metTaken).as("de regel ziet modellen").contains(Rol.ZORGCOORDINATOR);
        assertThat(Takenblok.MET_TAKEN).isEqualTo(metTaken);
    }
}

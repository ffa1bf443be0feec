// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.baken.termijn.Termijn;
import nl.baken.toegang.Urgentie;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the projection: one per open task. */
@Component
class Taakrijen {

    private final ObjectProvider<JdbcClient> database;

    Taakrijen(ObjectProvider<JdbcClient> database) {
        this.database = database;
    }

    /** @param voorrang code of the role that goes before the others of the task, empty when none does */
    void voegToe(DelegateTask taak, Urgentie urgentie, Optional<Termijn> termijn, Optional<String> voorrang) {
        String[] groepen = taak.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        database.getObject()
                .sql(
                        """
                        insert into toegang.taak (taak_id, proces, sleutel, label, nummer, groepen, toegewezen,
                                                  aangemaakt, vervalt, termijn, urgentie, voorrang)
                        values (:id, :proces, :sleutel, :label, :nummer, :groepen, :toegewezen,
                                :aangemaakt, :vervalt, :termijn, :urgentie, :voorrang)""")
                .param("id", taak.getId())
                .param("proces", taak.getProcessDefinitionId().replaceAll(":.*", ""))
                .param("sleutel", taak.getTaskDefinitionKey())
                .param("label", taak.getName())
                .param("nummer", nummer(taak))
                .param("groepen", groepen)
                .param("toegewezen", taak.getAssignee())
                .param("aangemaakt", moment(ClockUtil.getCurrentTime().toInstant()))
                .param(
                        "vervalt",
                        termijn.filter(loopt -> !loopt.isGepauzeerd())
                                .map(Termijn::vervalt)
                                .map(Taakrijen::moment)
                                .orElse(null))
                .param("termijn", termijn.map(Termijn::regel).orElse(null))
                .param("urgentie", urgentie.prioriteit())
                .param("voorrang", voorrang.orElse(null))
                .update();
    }

    void wijsToe(DelegateTask taak) {
        database.getObject()
                .sql("update toegang.taak set toegewezen = :wie where taak_id = :id")
                .param("wie", taak.getAssignee())
                .param("id", taak.getId())
                .update();
    }

    /** @return whether another task of the same step and number has a deadline too, such as one per report */
    boolean verwijder(DelegateTask taak) {
        return database.getObject()
                .sql(
                        """
                        delete from toegang.taak t where taak_id = ? returning exists (
                            select 1 from toegang.taak ander where ander.nummer = t.nummer
                            and ander.sleutel = t.sleutel and ander.taak_id <> t.taak_id and ander.termijn is not null)""")
                .param(taak.getId())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    static String nummer(DelegateTask taak) {
        return taak.getExecution().getProcessBusinessKey();
    }

    private static Timestamp moment(Instant moment) {
        return Timestamp.from(moment);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toewijzer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps one row per open task beside the engine, in its transaction, and gives each task its number and deadline. The
 * deadline rule of a task stands in the model as the extension property {@code termijn}.
 */
@Component
@Order(1)
class Projectie extends AbstractBpmnParseListener {

    private final ObjectProvider<JdbcClient> database;
    private final ObjectProvider<Termijnen> termijnen;

    private final ObjectProvider<Toewijzer> toewijzers;
    private final ObjectProvider<HuidigeMedewerker> huidige;
    private final ApplicationEventPublisher gebeurtenissen;

    Projectie(
            ObjectProvider<JdbcClient> database,
            ObjectProvider<Termijnen> termijnen,
            ObjectProvider<Toewijzer> toewijzers,
            ObjectProvider<HuidigeMedewerker> huidige,
            ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.termijnen = termijnen;
        this.toewijzers = toewijzers;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        TaskDefinition taak = ((UserTaskActivityBehavior) activiteit.getActivityBehavior()).getTaskDefinition();
        List<String> regels = Modeleigenschap.lees(element, "termijn")
                .map(lijst -> List.of(lijst.split(",")))
                .orElse(List.of());
        // A module that knows better than the engine when a deadline is met says so in the model.
        List<String> afTeSluiten =
                Modeleigenschap.lees(element, "termijn-eindigt").isEmpty() ? regels : List.of();
        Optional<String> toewijzing = Modeleigenschap.lees(element, "toewijzing");
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, t -> {
            maak(t, regels);
            toewijzing.ifPresent(naam -> wijsToeAan(t, naam));
        });
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::wijsToe);
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::meldNemen);
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, this::wijsToe);
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, t -> rondAf(t, afTeSluiten));
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, t -> vervalt(t, afTeSluiten));
    }

    private void maak(DelegateTask taak, List<String> regels) {
        String nummer = taak.getExecution().getProcessBusinessKey();
        String label = taak.getName();
        taak.setDescription(nummer);
        Date vervalt =
                regels.isEmpty() ? null : Date.from(termijn(regels, nummer).vervalt());
        taak.setDueDate(vervalt);
        String[] groepen = taak.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .toArray(String[]::new);
        database.getObject()
                .sql(
                        """
                        insert into toegang.taak
                            (taak_id, proces, sleutel, label, nummer, groepen, toegewezen, aangemaakt, vervalt)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(java.util.Arrays.asList(
                        taak.getId(),
                        taak.getProcessDefinitionId().replaceAll(":.*", ""),
                        taak.getTaskDefinitionKey(),
                        label,
                        nummer,
                        groepen,
                        taak.getAssignee(),
                        new Timestamp(ClockUtil.getCurrentTime().getTime()),
                        vervalt == null ? null : new Timestamp(vervalt.getTime())))
                .update();
    }

    /** The task goes straight to the person that the module names; without one it stays with the group. */
    private void wijsToeAan(DelegateTask taak, String naam) {
        String nummer = taak.getExecution().getProcessBusinessKey();
        toewijzers.stream()
                .filter(toewijzer -> toewijzer.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("onbekende toewijzing in een model: " + naam))
                .account(nummer)
                .ifPresent(taak::setAssignee);
    }

    /** The deadline that already runs for this number, or else one from now. */
    private Termijn termijn(List<String> regels, String nummer) {
        return regels.stream()
                .flatMap(regel -> termijnen.getObject().loopt(regel, nummer).stream())
                .findFirst()
                .orElseGet(() -> termijnen
                        .getObject()
                        .start(regels.get(0), nummer, ClockUtil.getCurrentTime().toInstant()));
    }

    private void wijsToe(DelegateTask taak) {
        database.getObject()
                .sql("update toegang.taak set toegewezen = ? where taak_id = ?")
                .params(java.util.Arrays.asList(taak.getAssignee(), taak.getId()))
                .update();
    }

    /** Here and not in the gate, because Tasklist's own button takes a task too. */
    private void meldNemen(DelegateTask taak) {
        if (huidige.getObject().wie().id().equals(taak.getAssignee())) {
            gebeurtenissen.publishEvent(
                    new Handeling("taak genomen", taak.getExecution().getProcessBusinessKey(), "taak"));
        }
    }

    private void rondAf(DelegateTask taak, List<String> regels) {
        weg(taak);
        if (isLaatste(taak)) {
            regels.forEach(regel ->
                    termijnen.getObject().gehaald(regel, taak.getExecution().getProcessBusinessKey()));
        }
    }

    private void vervalt(DelegateTask taak, List<String> regels) {
        weg(taak);
        if (isLaatste(taak)) {
            regels.forEach(regel ->
                    termijnen.getObject().vervallen(regel, taak.getExecution().getProcessBusinessKey()));
        }
    }

    /** Several tasks of one step, such as one per report, share a deadline: it is met when all are done. */
    private boolean isLaatste(DelegateTask taak) {
        return database.getObject()
                .sql("select 1 from toegang.taak where nummer = ? and sleutel = ? limit 1")
                .params(taak.getExecution().getProcessBusinessKey(), taak.getTaskDefinitionKey())
                .query(Integer.class)
                .optional()
                .isEmpty();
    }

    private void weg(DelegateTask taak) {
        database.getObject()
                .sql("delete from toegang.taak where taak_id = ?")
                .param(taak.getId())
                .update();
    }
}

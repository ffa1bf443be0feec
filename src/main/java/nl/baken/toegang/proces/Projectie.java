// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.termijn.Termijn;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.Taaktermijn;
import nl.baken.toegang.Toewijzer;
import nl.baken.toegang.Urgentie;
import nl.baken.toegang.Urgentiebron;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps one row per open task beside the engine, in its transaction, and gives each task its number, urgency and
 * deadline. The deadline rules of a task stand in the model as the extension property {@code termijn}; {@code voorrang}
 * names the role for which it is first of all: the others get it only when nobody of that role can.
 */
@Component
@Order(1)
class Projectie extends AbstractBpmnParseListener {

    private final Taakrijen rijen;
    private final Taaktermijnen termijnen;
    private final ObjectProvider<Taaktermijn> taaktermijnen;
    private final ObjectProvider<Urgentiebron> urgenties;
    private final ObjectProvider<Toewijzer> toewijzers;
    private final ObjectProvider<Afwezigheden> afwezigheden;
    private final ObjectProvider<HuidigeMedewerker> huidige;
    private final ApplicationEventPublisher gebeurtenissen;

    Projectie(
            Taakrijen rijen,
            Taaktermijnen termijnen,
            ObjectProvider<Taaktermijn> taaktermijnen,
            ObjectProvider<Urgentiebron> urgenties,
            ObjectProvider<Toewijzer> toewijzers,
            ObjectProvider<Afwezigheden> afwezigheden,
            ObjectProvider<HuidigeMedewerker> huidige,
            ApplicationEventPublisher gebeurtenissen) {
        this.rijen = rijen;
        this.termijnen = termijnen;
        this.taaktermijnen = taaktermijnen;
        this.urgenties = urgenties;
        this.toewijzers = toewijzers;
        this.afwezigheden = afwezigheden;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        TaskDefinition taak = ((UserTaskActivityBehavior) activiteit.getActivityBehavior()).getTaskDefinition();
        List<String> regels = Modeleigenschap.lees(element, "termijn")
                .map(Taaktermijnen::regels)
                .orElse(List.of());
        // A module that knows better than the engine when a deadline is met says so in the model.
        List<String> afTeSluiten =
                Modeleigenschap.lees(element, "termijn-eindigt").isEmpty() ? regels : List.of();
        Optional<String> voor = Modeleigenschap.lees(element, "termijn-voor");
        Optional<String> toewijzing = Modeleigenschap.lees(element, "toewijzing");
        Optional<String> voorrang = Modeleigenschap.lees(element, "voorrang");
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, t -> {
            maak(t, voor.isEmpty() || geldt(t, voor.get()) ? regels : List.of(), voorrang);
            toewijzing.ifPresent(naam -> wijsToeAan(t, naam));
        });
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, rijen::wijsToe);
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::meldNemen);
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, t -> rondAf(t, afTeSluiten));
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, t -> vervalt(t, afTeSluiten));
    }

    private void maak(DelegateTask taak, List<String> regels, Optional<String> voorrang) {
        String nummer = Taakrijen.nummer(taak);
        Urgentie urgentie = urgentie(nummer);
        Optional<Termijn> termijn = termijnen.vanaf(regels, taak);
        taak.setDescription(nummer);
        taak.setPriority(urgentie.prioriteit());
        // A deadline that stands still has no end yet.
        taak.setDueDate(termijn.filter(loopt -> !loopt.isGepauzeerd())
                .map(Termijn::vervalt)
                .map(Date::from)
                .orElse(null));
        rijen.voegToe(taak, urgentie, termijn, voorrang);
    }

    private boolean geldt(DelegateTask taak, String naam) {
        return taaktermijnen.stream()
                .filter(termijn -> termijn.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("onbekende voorwaarde in een model: " + naam))
                .geldt(Taakrijen.nummer(taak), volgnummer(taak));
    }

    private static int volgnummer(DelegateTask taak) {
        return taak.getVariable("loopCounter") instanceof Number getal ? getal.intValue() : 0;
    }

    private Urgentie urgentie(String nummer) {
        return urgenties.stream()
                .flatMap(bron -> bron.urgentie(nummer).stream())
                .max(Comparator.naturalOrder())
                .orElse(Urgentie.GEWOON);
    }

    /** The task goes straight to the person that the module names; without one, or with one who is away or shut out, to the group. */
    private void wijsToeAan(DelegateTask taak, String naam) {
        toewijzers.stream()
                .filter(toewijzer -> toewijzer.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("onbekende toewijzing in een model: " + naam))
                .account(
                        Taakrijen.nummer(taak),
                        () -> (Long) taak.getVariable(Taakgegevens.VOORVAL.naam()),
                        () -> volgnummer(taak))
                .filter(account -> !afwezigheden.getObject().kanNiet(account, Taakrijen.nummer(taak)))
                .ifPresent(taak::setAssignee);
    }

    /** Here and not in the gate, because Tasklist's own button takes a task too. */
    private void meldNemen(DelegateTask taak) {
        if (huidige.getObject().wie().id().equals(taak.getAssignee())) {
            gebeurtenissen.publishEvent(new Handeling("taak genomen", Taakrijen.nummer(taak), "taak"));
        }
    }

    /** Several tasks of one step share a deadline: it is met when all that have it are done. */
    private void rondAf(DelegateTask taak, List<String> regels) {
        if (!rijen.verwijder(taak)) {
            termijnen.gehaald(regels, Taakrijen.nummer(taak));
        }
    }

    private void vervalt(DelegateTask taak, List<String> regels) {
        if (!rijen.verwijder(taak)) {
            termijnen.vervallen(regels, Taakrijen.nummer(taak));
        }
    }
}

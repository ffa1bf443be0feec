// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import static nl.baken.gedeeld.taak.Taakgegevens.VOORVAL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Formulierbinder;
import nl.baken.gedeeld.formulier.Gebonden;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.gedeeld.taak.Concepten;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Taaktoegang;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The one gate between Tasklist and the case. What was typed becomes a command, the module handles it, and the task is
 * completed with declared steering variables only, all in one transaction. A refusal leaves the task open.
 */
@Service
public class Taakpoort {

    private final TaskService taken;
    private final Taaktoegang toegang;
    private final Taakregister register;
    private final Formulieren formulieren;
    private final Formulierbinder binder;
    private final Procesmotor motor;
    private final Concepten concepten;
    private final ApplicationEventPublisher gebeurtenissen;

    Taakpoort(
            TaskService taken,
            Taaktoegang toegang,
            Taakregister register,
            Formulieren formulieren,
            Formulierbinder binder,
            Procesmotor motor,
            Concepten concepten,
            ApplicationEventPublisher gebeurtenissen) {
        this.taken = taken;
        this.toegang = toegang;
        this.register = register;
        this.formulieren = formulieren;
        this.binder = binder;
        this.motor = motor;
        this.concepten = concepten;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** The task with its form as this person may see it now; empty when it is gone or not for this person. */
    @Transactional
    public Optional<Taakformulier> open(String taakId, Medewerker medewerker) {
        // Held for a moment: a draft that comes in while the task is being completed must find it there or gone.
        return toegang.houdVast(taakId, medewerker).map(open -> formulier(open, medewerker));
    }

    private Taakformulier formulier(Taaktoegang.OpenTaak open, Medewerker medewerker) {
        Task taak = taken.createTaskQuery().taskId(open.id()).singleResult();
        Formulieren.Gelezen model = formulieren.van(taak.getProcessDefinitionId(), taak.getTaskDefinitionKey());
        Taakgegevens gegevens =
                gegevens(taak, model.meervoudig() ? (int) getal(taak, "loopCounter") : 0, open, medewerker);
        return new Taakformulier(open, gegevens, model.formulier(), register.bereidVoor(gegevens));
    }

    public List<Veld> velden(
            Taakformulier taak, Map<String, List<String>> getypt, Map<String, List<String>> fouten, Medewerker wie) {
        return binder.velden(
                taak.formulier(), getypt, taak.bekend(), fouten, !taak.open().isVan(wie));
    }

    /** What to start with: the draft of this person, else what the case knows. */
    public Map<String, List<String>> begin(Taakformulier taak, Medewerker medewerker) {
        return concepten.lees(taak.open().id(), medewerker).orElseGet(() -> binder.alsGetypt(taak.bekend()));
    }

    /** Completes the task, or says per field why not; then nothing has changed. */
    @Transactional
    public Afloop rondAf(String taakId, Map<String, List<String>> getypt, Medewerker medewerker) {
        Optional<Taaktoegang.OpenTaak> open = toegang.houdVast(taakId, medewerker);
        if (open.isEmpty() || !open.get().isVan(medewerker)) {
            return new Afloop.NietOpen();
        }
        Taakformulier taak = formulier(open.get(), medewerker);
        Class<?> soort = register.opdrachtVan(taak.gegevens().sleutel());
        Gebonden<?> gebonden = binder.bind(taak.formulier(), getypt, taak.bekend(), soort);
        if (!gebonden.isGoed()) {
            return new Afloop.Afgekeurd(gebonden.fouten());
        }
        return handelAf(taak, gebonden.opdracht());
    }

    private Afloop handelAf(Taakformulier taak, Object opdracht) {
        try {
            Sturing sturing = register.handelAf(taak.gegevens(), opdracht);
            motor.controleer(taak.gegevens().proces(), sturing);
            try (Doorgang doorgang = Doorgang.open(taak.open().id())) {
                taken.complete(taak.open().id(), sturing.alsVariabelen());
            }
        } catch (Weigering weigering) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Afloop.Afgekeurd(weigering.fouten());
        }
        concepten.wis(taak.open().id());
        gebeurtenissen.publishEvent(new Handeling(
                "taak afgerond: " + taak.gegevens().sleutel(), taak.open().nummer(), "taak"));
        return new Afloop.Afgerond(taak.gegevens().label(), taak.open().nummer());
    }

    /** Takes an offered task. @return false when somebody else has it or it is gone */
    @Transactional
    public boolean neem(String taakId, Medewerker medewerker) {
        Optional<Taaktoegang.OpenTaak> open = toegang.houdVast(taakId, medewerker);
        if (open.isEmpty()) {
            return false;
        }
        if (open.get().toegewezen() == null) {
            taken.claim(taakId, medewerker.id());
        }
        return true;
    }

    /** Gives a task back to the group; the draft stays with the person who typed it. */
    @Transactional
    public boolean geefTerug(String taakId, Medewerker medewerker) {
        Optional<Taaktoegang.OpenTaak> open =
                toegang.houdVast(taakId, medewerker).filter(taak -> taak.isVan(medewerker));
        open.ifPresent(taak -> {
            taken.setAssignee(taakId, null);
            gebeurtenissen.publishEvent(new Handeling("taak teruggegeven", taak.nummer(), "taak"));
        });
        return open.isPresent();
    }

    /** Asked of the engine only where there are several: a look at variables is four statements. */
    private long getal(Task taak, String variabele) {
        return ((Number) taken.getVariable(taak.getId(), variabele)).longValue();
    }

    private Taakgegevens gegevens(Task taak, int volgnummer, Taaktoegang.OpenTaak open, Medewerker medewerker) {
        String proces = taak.getProcessDefinitionId()
                .substring(0, taak.getProcessDefinitionId().indexOf(':'));
        return new Taakgegevens(
                taak.getId(),
                taak.getTaskDefinitionKey(),
                taak.getName(),
                proces,
                open.nummer(),
                volgnummer,
                motor.kentVoorvallen(proces) ? getal(taak, VOORVAL.naam()) : 0,
                medewerker);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.bench.Draaiboek.Taakwerk;
import nl.baken.bench.Draaiboek.Voorval;
import nl.baken.gedeeld.ZaakNummer;
import org.camunda.bpm.engine.ProcessEngine;

/** Plays a script on the stock engine: people claim and submit as in Tasklist, messages and timers come as they came. */
final class Stockloop {

    private final Stockmotor stock;
    private final ProcessEngine motor;
    private final Stockstand stand;

    Stockloop(Stockmotor stock) {
        this.stock = stock;
        this.motor = stock.motor();
        this.stand = new Stockstand(motor);
    }

    /**
     * One case.
     *
     * @param metPagina whether Tasklist opens a task first
     * @return the flow nodes that were passed
     */
    List<String> loop(Draaiboek draaiboek, boolean metPagina, Teller teller) {
        String nummer = ZaakNummer.nieuw().waarde();
        stock.volg(draaiboek);
        for (Voorval voorval : draaiboek.voorvallen()) {
            switch (voorval.soort()) {
                case TAAK -> doe(nummer, voorval, metPagina, teller);
                case BERICHT -> meld(nummer, voorval, teller);
                case TIMER -> draai(stand.timer(nummer, voorval.knoop()), teller);
            }
            stand.voortzettingen(nummer).forEach(job -> draai(job, teller));
        }
        return stand.pad(nummer);
    }

    private void doe(String nummer, Voorval voorval, boolean metPagina, Teller teller) {
        Taakwerk werk = voorval.taak();
        String taak = stand.taak(nummer, voorval.knoop());
        String wie = werk.wie().id();
        Map<String, Object> variabelen = new HashMap<>(werk.velden());
        variabelen.putAll(voorval.variabelen());
        motor.getIdentityService().setAuthentication(wie, List.of(werk.wie().rolcodes()));
        if (metPagina) {
            teller.tel(() -> open(taak));
        }
        teller.tel(() -> motor.getTaskService().claim(taak, wie));
        teller.tel(() -> motor.getFormService().submitTaskForm(taak, variabelen));
        motor.getIdentityService().clearAuthentication();
    }

    /** What Tasklist asks to show a task with its form; the lists beside it are not counted. */
    private void open(String taak) {
        motor.getTaskService()
                .createTaskQuery()
                .taskId(taak)
                .initializeFormKeys()
                .singleResult();
        motor.getTaskService().getIdentityLinksForTask(taak);
        motor.getFormService().getTaskFormData(taak);
        motor.getFormService().getDeployedTaskForm(taak);
        motor.getFormService().getTaskFormVariables(taak);
    }

    private void meld(String nummer, Voorval voorval, Teller teller) {
        var melding = motor.getRuntimeService()
                .createMessageCorrelation(stand.bericht(voorval.proces(), voorval.knoop()))
                .processInstanceBusinessKey(nummer)
                .setVariables(voorval.variabelen());
        boolean begin = stand.beginProces(voorval.proces(), voorval.knoop());
        teller.tel(begin ? melding::correlateStartMessage : melding::correlateAllWithResult);
    }

    private void draai(String job, Teller teller) {
        teller.tel(() -> motor.getManagementService().executeJob(job));
    }
}

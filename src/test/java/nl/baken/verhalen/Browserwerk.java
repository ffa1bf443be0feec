// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.browser.Invulling;
import nl.baken.browser.Venster;
import nl.baken.browser.Vensters;
import nl.baken.gedeeld.Procesmodellen;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Formulierdeel;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Work in the browser: tasks in Tasklist, acts on the case page, each by the person whose it is, signed in that day. */
final class Browserwerk implements Werkwijze {

    private final Vensters vensters;
    private final Verhaal verhaal;
    private final Map<String, Venster> vandaag = new HashMap<>();
    private LocalDate dag = LocalDate.MIN;

    Browserwerk(Vensters vensters, Verhaal verhaal) {
        this.vensters = vensters;
        this.verhaal = verhaal;
    }

    @Override
    public void taak(String wie, ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        Venster venster = venster(wie);
        venster.takenpaneel().doet(label(taak), zaak.waarde(), formulier -> vul(formulier, taak, getypt));
        // Tasklist keeps asking the server, also when the clock of the story has moved on and the session is over.
        venster.ga("/");
    }

    @Override
    public void handeling(ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
        Venster venster = venster(VlinderZaak.COORDINATOR);
        assertThat(venster.ga("/zaken/" + zaak + "/" + handeling)).as(handeling).isEqualTo(200);
        vul(venster.formulier(), handeling.substring(handeling.indexOf('/') + 1), getypt);
        venster.formulier().verstuur("Opslaan");
        venster.zietTitel("Zaak " + zaak);
    }

    /** A session does not outlive the night. */
    Venster venster(String wie) {
        if (!verhaal.vandaag().equals(dag)) {
            vandaag.clear();
            dag = verhaal.vandaag();
        }
        return vandaag.computeIfAbsent(wie, vensters::als);
    }

    static void vul(Invulling invulling, String formulier, Map<String, ?> getypt) {
        Map<String, List<String>> waarden = Verhaal.alsGetypt(getypt);
        for (Formulierdeel veld : velden(formulier)) {
            if (waarden.containsKey(veld.naam()) && invulling.toont(veld.naam(), veld.verbergAls() != null)) {
                invulling.vul(veld.naam(), veld.soort(), waarden.get(veld.naam()));
            }
        }
    }

    private static Collection<Formulierdeel> velden(String formulier) {
        return Procesmodellen.formulieren().stream()
                .filter(bestand -> bestand.naam().equals(formulier))
                .findFirst()
                .orElseThrow()
                .formulier()
                .velden();
    }

    private static String label(String taak) {
        return Procesmodellen.alle().stream()
                .flatMap(model -> model.bpmn().getModelElementsByType(UserTask.class).stream())
                .filter(stap -> stap.getId().equals(taak))
                .map(UserTask::getName)
                .findFirst()
                .orElseThrow();
    }
}

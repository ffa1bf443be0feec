// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.TrainingsplanNummer;
import nl.baken.gedeeld.taak.Essentie;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What stands beside the tasks of P11; who sees the task was let in by it. */
@Component
class Trainingsessentie implements Essentie {

    private final Trainingopslag sessies;
    private final Planopslag plannen;
    private final ApplicationEventPublisher gebeurtenissen;

    Trainingsessentie(Trainingopslag sessies, Planopslag plannen, ApplicationEventPublisher gebeurtenissen) {
        this.sessies = sessies;
        this.plannen = plannen;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public boolean kent(String nummer) {
        return isSessie(nummer) || nummer.startsWith(TrainingsplanNummer.VOORVOEGSEL);
    }

    private static boolean isSessie(String nummer) {
        return nummer.startsWith(TrainingNummer.VOORVOEGSEL);
    }

    @Override
    public List<Regel> regels(String nummer, Medewerker medewerker) {
        gebeurtenissen.publishEvent(Inzage.van("training bij taak", nummer, "taak"));
        List<Regel> regels = new ArrayList<>();
        if (isSessie(nummer)) {
            sessies.zoek(new TrainingNummer(nummer)).ifPresent(sessie -> {
                regels.add(new Regel("Training", sessie.soort().omschrijving()));
                regels.add(new Regel("Organisatie", sessie.organisatienaam()));
                if (sessie.isGepland()) {
                    regels.add(new Regel("Dag", Dag.toon(sessie.dag())));
                }
            });
        } else {
            plannen.zoek(new TrainingsplanNummer(nummer))
                    .ifPresent(plan -> regels.add(new Regel("Trainingsplan van", String.valueOf(plan.jaar()))));
        }
        return regels;
    }

    @Override
    public String adres(String nummer, Medewerker medewerker) {
        return isSessie(nummer) ? "/trainingen/sessies/" + nummer : "/trainingen";
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training.proces;

import java.time.Instant;
import java.util.Date;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.TrainingsplanNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.training.Trainingsproces;
import nl.baken.training.Trainingswoorden;
import org.springframework.stereotype.Component;

/** Starts and tells the processes of P11. */
@Component
class Trainingsmotor implements Trainingsproces {

    static final String PLAN = "trainingsplan";
    static final String SESSIE = "trainingssessie";

    private final Procesmotor motor;

    Trainingsmotor(Procesmotor motor) {
        this.motor = motor;
    }

    @Override
    public void start(TrainingsplanNummer nummer, Instant dekkingstoets) {
        motor.start(
                "trainingsplan.starten",
                PLAN,
                nummer.waarde(),
                Sturing.met(Trainingswoorden.DEKKINGSDATUM, Date.from(dekkingstoets)));
    }

    @Override
    public void beoordeeld(TrainingsplanNummer nummer) {
        motor.meld("trainingsplan.beoordeeld", PLAN, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void start(TrainingNummer nummer) {
        motor.start("trainingssessie.starten", SESSIE, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void afgelast(TrainingNummer nummer) {
        motor.meld("trainingssessie.afgelasten", SESSIE, nummer.waarde(), Sturing.geen());
    }
}

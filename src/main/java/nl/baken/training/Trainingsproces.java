// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Instant;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.TrainingsplanNummer;

/** What the domain tells the processes of P11. */
public interface Trainingsproces {

    /** @param dekkingstoets when coverage is looked at */
    void start(TrainingsplanNummer nummer, Instant dekkingstoets);

    /** The second person answered, or the question was taken back. */
    void beoordeeld(TrainingsplanNummer nummer);

    void start(TrainingNummer nummer);

    void afgelast(TrainingNummer nummer);
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.VerzetbareKlok;
import org.jspecify.annotations.Nullable;

/**
 * One training.
 *
 * @param gemeente whose key officer arranges it
 * @param begint null while nothing is planned
 * @param historisch of before Baken: who was there is not known and never will be
 * @param aanwezigheidOp when it was settled who was there; without it a training is never done
 */
public record Sessie(
        TrainingNummer nummer,
        long organisatie,
        String organisatienaam,
        String gemeente,
        Trainingsoort soort,
        @Nullable Instant begint,
        @Nullable Instant eindigt,
        @Nullable String plaats,
        @Nullable Long trainer,
        boolean historisch,
        @Nullable Instant aanwezigheidOp,
        @Nullable Instant afgelastOp,
        @Nullable Integer antwoorden,
        @Nullable String score) {

    boolean isGepland() {
        return begint != null;
    }

    boolean isELearning() {
        return soort == Trainingsoort.E_LEARNING;
    }

    /** The sign list can still change. */
    public boolean isOpen() {
        return !historisch && aanwezigheidOp == null && afgelastOp == null;
    }

    boolean isBegonnen(Instant nu) {
        return begint != null && !nu.isBefore(begint);
    }

    boolean isVoorbij(Instant nu) {
        return eindigt != null && !nu.isBefore(eindigt);
    }

    /** Too late to take back: an e-learning begins when it is offered, and counts as begun when its last day has passed. */
    boolean isTeLaat(Instant nu) {
        return isELearning() ? isVoorbij(nu) : isBegonnen(nu);
    }

    /** The day that counts for a certificate. @throws NullPointerException when nothing is planned */
    LocalDate dag() {
        return eindigtLokaal().toLocalDate();
    }

    LocalDateTime begintLokaal() {
        return LocalDateTime.ofInstant(Objects.requireNonNull(begint), VerzetbareKlok.AMSTERDAM);
    }

    LocalDateTime eindigtLokaal() {
        return LocalDateTime.ofInstant(Objects.requireNonNull(eindigt), VerzetbareKlok.AMSTERDAM);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * P11.3: when, where, by whom and for whom.
 *
 * @param datum of an e-learning the last day
 * @param begin in Amsterdam; an e-learning has no hours, place or trainer
 * @param trainer id of a person with a certificate that is valid on that day
 * @param deelnemers a participant a line: name, mail address, function
 */
public record PlanSessie(
        @NotNull(message = "Vul een datum in.") LocalDate datum,
        @Nullable @Pattern(regexp = "([01]?\\d|2[0-3])[:.][0-5]\\d", message = "Vul een tijd in, bijvoorbeeld 9:00.")
                String begin,
        @Nullable @Pattern(regexp = "([01]?\\d|2[0-3])[:.][0-5]\\d", message = "Vul een tijd in, bijvoorbeeld 12:00.")
                String einde,
        @Nullable String plaats,
        @Nullable Long trainer,
        @Nullable Geheim deelnemers) {

    LocalTime van() {
        return lees(begin, LocalTime.of(0, 0));
    }

    LocalTime tot() {
        return lees(einde, LocalTime.of(23, 59));
    }

    private static LocalTime lees(@Nullable String tijd, LocalTime anders) {
        if (tijd == null) {
            return anders;
        }
        String[] delen = tijd.split("[:.]");
        return LocalTime.of(Integer.parseInt(delen[0]), Integer.parseInt(delen[1]));
    }
}

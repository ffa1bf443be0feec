// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * P11.6: what participants thought of it.
 *
 * @param score average, 1 to 10; null when nobody answered
 */
public record EvalueerSessie(
        @NotNull(message = "Vul een getal in.")
                @Min(value = 0, message = "Vul 0 of meer in.")
                @Max(value = 100_000, message = "Dit zijn te veel antwoorden.")
                Integer antwoorden,
        @Nullable
                @DecimalMin(value = "1", message = "Vul een cijfer in van 1 tot en met 10.")
                @DecimalMax(value = "10", message = "Vul een cijfer in van 1 tot en met 10.")
                @Digits(integer = 2, fraction = 1, message = "Gebruik hooguit één cijfer achter de komma.")
                BigDecimal score) {}

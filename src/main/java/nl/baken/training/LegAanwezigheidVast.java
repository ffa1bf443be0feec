// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * P11.5: the sign list is complete.
 *
 * @param aantal how many were there of whom nobody gave a name; null when there were none
 * @param functie code of their function group
 */
public record LegAanwezigheidVast(
        @Nullable
                @Min(value = 1, message = "Vul een getal in vanaf 1, of laat dit leeg.")
                @Max(value = 100_000, message = "Dit zijn te veel mensen voor één training.")
                Integer aantal,
        @Nullable String functie) {}

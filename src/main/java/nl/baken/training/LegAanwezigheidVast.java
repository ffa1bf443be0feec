// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * P11.5: the sign list is complete.
 *
 * @param aantal how many were there of whom nobody gave a name; 0 or null when there were none, and 0 when nobody came at all
 * @param functie code of their function group
 */
public record LegAanwezigheidVast(
        @Nullable
                @Min(value = 0, message = "Vul 0 of meer in, of laat dit leeg.")
                @Max(value = 100_000, message = "Dit zijn te veel mensen voor één training.")
                Integer aantal,
        @Nullable String functie) {}

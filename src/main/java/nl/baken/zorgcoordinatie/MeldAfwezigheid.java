// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * X5: somebody is away. Why is not asked.
 *
 * @param account account id of who is away
 * @param van today: from this moment on; a later day: from its first minute on
 * @param totEnMet last day, null when nobody knows
 * @param waarnemer account id of who stands in as far as that can, null to leave the choice to Baken
 */
public record MeldAfwezigheid(
        @NotBlank(message = "Kies wie er niet is.") String account,
        @NotNull(message = "Vul in vanaf welke dag.") LocalDate van,
        @Nullable LocalDate totEnMet,
        @Nullable String waarnemer) {}

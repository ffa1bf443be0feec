// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * P03.1: the team leader confirms the proposal or deviates from it.
 *
 * @param coordinator account id
 * @param belangenconflict account ids of who must never carry this client
 * @param reden asked when it deviates from the proposal or when the coordinator is over the norm
 */
public record WijsZorgcoordinatorToe(
        @NotBlank(message = "Kies een zorgcoördinator.") String coordinator,
        @Nullable String waarnemer,
        @Nullable List<String> belangenconflict,
        @Nullable Geheim reden) {}

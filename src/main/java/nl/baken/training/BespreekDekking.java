// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.baken.gedeeld.Geheim;

/** P11.10: who was told that too few of them are trained. @param besproken ids of organisations */
public record BespreekDekking(
        @NotEmpty(message = "Kies minstens één organisatie.") List<Long> besproken,
        @NotNull(message = "Schrijf wat jullie afspraken.") Geheim afspraak) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;

/** P12.9: the meeting of a quarter was held. */
public record HoudKwartaaloverleg(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate gehoudenOp,
        @NotEmpty(message = "Kies minstens één onderwerp.") List<Overlegpunt> punten) {}

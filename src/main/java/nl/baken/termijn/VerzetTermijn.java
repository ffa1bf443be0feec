// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;

/** A later last day for a deadline, and why. */
public record VerzetTermijn(
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.") LocalDate naar,
        @NotNull(message = "Vul dit veld in.") Geheim reden) {}

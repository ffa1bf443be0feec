// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** P12.2: how many fte are needed after this contract, as a range. */
public record RaamBehoefte(
        @NotNull(message = "Vul een getal in.") BigDecimal fteLaag,
        @NotNull(message = "Vul een getal in.") BigDecimal fteHoog) {}

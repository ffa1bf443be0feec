// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * P12.10: what a year cost and how many hours were worked.
 *
 * @param sleutelVolgendJaar the key of the next year, when it is another one
 */
public record RekenJaarAf(
        @NotNull(message = "Vul een getal in.") BigDecimal uren,
        @NotNull(message = "Vul een bedrag in.") BigDecimal bedrag,
        @Nullable Sleutel sleutelVolgendJaar) {}

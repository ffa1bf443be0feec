// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of a row. @param eindigtOp the first day on which it no longer holds; null for a row that has yet to begin */
public record EindeRij(@Nullable LocalDate eindigtOp, @NotBlank(message = "Vul dit veld in.") String bron) {}

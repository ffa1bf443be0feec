// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import jakarta.validation.constraints.NotBlank;

/** The person asks nothing any more. @param verzoek its number, {@code AV-...} */
public record TrekAvgVerzoekIn(@NotBlank(message = "Kies welk verzoek.") String verzoek) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;

/** Who is looked for. Nothing of it is kept or logged. */
public record ZoekPersoon(
        @NotNull(message = "Vul dit veld in.") Geheim naam,
        @NotNull(message = "Vul een datum in.") LocalDate geboortedatum) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P05.4. @param afspraakOp the day it is for, when known */
public record RegelTolk(
        @NotNull(message = "Maak een keuze.") Tolksituatie situatie,
        @NotNull(message = "Vul dit veld in.") Geheim taal,
        @NotNull(message = "Maak een keuze.") Tolkvoorkeur voorkeur,
        @NotNull(message = "Maak een keuze.") Tolkwijze wijze,
        @Nullable LocalDate afspraakOp) {}

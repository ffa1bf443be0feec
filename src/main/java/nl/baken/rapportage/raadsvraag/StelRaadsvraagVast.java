// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** A second person agrees with the answer, or says why not. */
public record StelRaadsvraagVast(@NotNull(message = "Maak een keuze.") Akkoord akkoord, @Nullable Geheim motief) {}

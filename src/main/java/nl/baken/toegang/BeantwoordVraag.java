// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** @param motief why not; needed only with no */
public record BeantwoordVraag(@NotNull(message = "Maak een keuze.") Oordeel oordeel, @Nullable Geheim motief) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** X4: we take back what we asked. */
public record TrekOverdrachtIn(
        @NotNull(message = "Maak een keuze.") Overdrachtintrekking reden, @Nullable Geheim toelichting) {}

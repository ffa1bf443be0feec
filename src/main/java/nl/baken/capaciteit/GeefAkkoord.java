// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** P12.4: one centrumgemeente answers a proposal. @param reden asked when the answer is no */
public record GeefAkkoord(@NotNull(message = "Maak een keuze.") Akkoordantwoord antwoord, @Nullable Tegenreden reden) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;

/** The deadline stands still from now on, and why. */
public record PauzeerTermijn(@NotNull(message = "Vul dit veld in.") Geheim reden) {}

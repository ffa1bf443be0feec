// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;

/** X4: whether the other region wants to decide, asked without a name. */
public record BenaderAndereRegio(
        @NotNull(message = "Maak een keuze.") Overdrachtweg via,
        @NotNull(message = "Vul dit veld in.") Geheim contactpersoon,
        @NotNull(message = "Maak een keuze.") Eersteantwoord antwoord) {}

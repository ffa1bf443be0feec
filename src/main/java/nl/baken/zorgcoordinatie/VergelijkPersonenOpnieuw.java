// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotBlank;

/** X6: somebody wants to compare two people again. @param koppeling which pair */
public record VergelijkPersonenOpnieuw(@NotBlank(message = "Maak een keuze.") String koppeling) {}

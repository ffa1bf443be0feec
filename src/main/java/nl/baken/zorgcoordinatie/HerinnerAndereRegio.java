// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;

/** X4: the other region was asked again. */
public record HerinnerAndereRegio(@NotNull(message = "Maak een keuze.") Herinneruitkomst uitkomst) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import nl.baken.signaal.Antwoord;
import org.jspecify.annotations.Nullable;

/** X4, X10: somebody else agrees that the package may leave, or says why not. */
public record KeurOverdrachtGoed(@NotNull(message = "Maak een keuze.") Antwoord akkoord, @Nullable Geheim motief) {}

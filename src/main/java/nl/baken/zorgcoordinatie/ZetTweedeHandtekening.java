// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import nl.baken.signaal.Antwoord;
import org.jspecify.annotations.Nullable;

/** P10.3: somebody else agrees that the case may close, or says why not. */
public record ZetTweedeHandtekening(@NotNull(message = "Maak een keuze.") Antwoord akkoord, @Nullable Geheim motief) {}

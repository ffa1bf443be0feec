// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import nl.baken.signaal.Antwoord;
import org.jspecify.annotations.Nullable;

/** X6: somebody else agrees that two people are the same, or says why not. */
public record BeoordeelSamenvoegen(@NotNull(message = "Maak een keuze.") Antwoord akkoord, @Nullable Geheim motief) {}

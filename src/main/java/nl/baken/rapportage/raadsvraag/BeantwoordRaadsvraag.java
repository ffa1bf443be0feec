// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.baken.gedeeld.Geheim;

/** The answer, and the frozen figures that it rests on. */
public record BeantwoordRaadsvraag(List<String> tabellen, @NotNull(message = "Vul dit veld in.") Geheim antwoord) {}

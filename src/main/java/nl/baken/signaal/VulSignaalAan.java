// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;

/** What a reporter knows by now and did not tell yet. */
public record VulSignaalAan(@NotNull(message = "Vul dit veld in.") Geheim tekst) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;

/** D09: keep a weak signal once more. */
public record VerlengBewaren(@NotNull(message = "Vul dit veld in.") Geheim motief) {}

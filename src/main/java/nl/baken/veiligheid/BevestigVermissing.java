// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;

/** X2: the coordinator believes that the client left for a place that nobody knows. */
public record BevestigVermissing(@NotNull(message = "Vul dit veld in.") Geheim onderbouwing) {}

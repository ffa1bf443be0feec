// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** X1: what is learned of an incident. */
public record EvalueerIncident(
        @Nullable Incidentuitkomst uitkomst, @Nullable Geheim lessen, @Nullable NietNodig nietNodig) {}

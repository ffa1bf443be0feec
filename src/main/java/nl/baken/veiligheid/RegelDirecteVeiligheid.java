// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.util.List;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** X1: the client is not safe now. */
public record RegelDirecteVeiligheid(@Nullable List<Veiligheidsactie> acties, @Nullable NietNodig nietNodig) {}

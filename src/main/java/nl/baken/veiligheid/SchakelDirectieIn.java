// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** X1: a report that the law asks is too late. */
public record SchakelDirectieIn(@Nullable Directieactie actie, @Nullable NietNodig nietNodig) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P04.8: why a place is occupied longer than it may be. */
public record LegLangerVerblijfVast(@Nullable Verblijfsreden reden, @Nullable NietNodig nietNodig) {}

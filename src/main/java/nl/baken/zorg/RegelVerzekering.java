// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P05.2. */
public record RegelVerzekering(@Nullable Zorgverzekering verzekering, @Nullable NietNodig nietNodig) {}

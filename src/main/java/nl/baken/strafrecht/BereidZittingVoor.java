// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P07.10. */
public record BereidZittingVoor(
        @Nullable Zittingskeuze voegen,
        @Nullable Zittingskeuze spreekrecht,
        @Nullable Bescherming bescherming,
        @Nullable NietNodig nietNodig) {}

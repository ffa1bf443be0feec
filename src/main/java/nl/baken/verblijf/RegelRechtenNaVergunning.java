// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P08.6: what a permit opens. */
public record RegelRechtenNaVergunning(
        @Nullable Aanvraagstand participatiewet,
        @Nullable Aanvraagstand wmo,
        @Nullable Boolean werkenBesproken,
        @Nullable NietNodig nietNodig) {}

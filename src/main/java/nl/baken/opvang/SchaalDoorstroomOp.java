// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P04.8: what the municipality did about a stay that is about to end. */
public record SchaalDoorstroomOp(@Nullable Opschaalactie actie, @Nullable NietNodig nietNodig) {}

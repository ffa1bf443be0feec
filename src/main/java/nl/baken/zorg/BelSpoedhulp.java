// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P06.1: within the hour. */
public record BelSpoedhulp(@Nullable Spoedhulp spoedhulp, @Nullable NietNodig nietNodig) {}

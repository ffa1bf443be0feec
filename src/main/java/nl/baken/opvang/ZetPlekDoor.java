// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** What the team leader did, with CoMensha, about a place that is not there. */
public record ZetPlekDoor(@Nullable Opschaalactie actie, @Nullable NietNodig nietNodig) {}

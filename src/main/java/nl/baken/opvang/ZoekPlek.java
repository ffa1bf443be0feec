// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/**
 * P04.2: one attempt to find a place.
 *
 * @param plek id of a place on the board
 */
public record ZoekPlek(
        @Nullable Zoekuitkomst uitkomst,
        @Nullable Long plek,
        @Nullable Opvangtype soort,
        @Nullable Geheim aanbieder,
        @Nullable Geheim adres,
        @Nullable Weigerreden weigerreden,
        @Nullable NietNodig nietNodig) {}

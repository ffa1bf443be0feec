// SPDX-License-Identifier: EUPL-1.2
/** The report on the figures of a year or quarter (P13): frozen, explained, agreed on, adopted and published. */
@NullMarked
package nl.baken.rapportage.jaarrapport;

import org.jspecify.annotations.NullMarked;

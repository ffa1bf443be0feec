// SPDX-License-Identifier: EUPL-1.2
/** The figures as they are kept: counted by events, checked by a count from nothing, read by every page (ADR 0020). */
@NullMarked
package nl.baken.rapportage.telling;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EUPL-1.2
/** The board of places. */
@NullMarked
package nl.baken.opvang.web;

import org.jspecify.annotations.NullMarked;

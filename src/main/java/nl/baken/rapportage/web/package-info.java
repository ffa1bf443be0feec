// SPDX-License-Identifier: EUPL-1.2
/** The page with figures. */
@NullMarked
package nl.baken.rapportage.web;

import org.jspecify.annotations.NullMarked;

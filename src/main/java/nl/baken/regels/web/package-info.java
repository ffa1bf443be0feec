// SPDX-License-Identifier: EUPL-1.2
/** The pages at {@code /beheer/regels}. */
@NullMarked
package nl.baken.regels.web;

import org.jspecify.annotations.NullMarked;

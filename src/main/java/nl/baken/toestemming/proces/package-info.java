// SPDX-License-Identifier: EUPL-1.2
/** The step of X3 that no person does. */
@NullMarked
package nl.baken.toestemming.proces;

import org.jspecify.annotations.NullMarked;

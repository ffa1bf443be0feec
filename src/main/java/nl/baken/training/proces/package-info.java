// SPDX-License-Identifier: EUPL-1.2
/** The steps of P11 that no person does. */
@NullMarked
package nl.baken.training.proces;

import org.jspecify.annotations.NullMarked;

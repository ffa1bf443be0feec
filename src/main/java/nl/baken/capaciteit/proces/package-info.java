// SPDX-License-Identifier: EUPL-1.2
/** The steps of P12 that no person does. */
@NullMarked
package nl.baken.capaciteit.proces;

import org.jspecify.annotations.NullMarked;

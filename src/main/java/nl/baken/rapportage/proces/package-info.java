// SPDX-License-Identifier: EUPL-1.2
/** The steps of P13 that no person does. */
@NullMarked
package nl.baken.rapportage.proces;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EUPL-1.2
/**
 * The figures K01 to K23: what each of them means (data), how it follows from what was counted (formulas), and which
 * counts a reader may see.
 */
@NullMarked
package nl.baken.rapportage.kengetal;

import org.jspecify.annotations.NullMarked;

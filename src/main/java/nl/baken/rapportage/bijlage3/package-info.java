// SPDX-License-Identifier: EUPL-1.2
/** Bijlage 3 of the letter of 4 September 2018 for any year: who CoMensha registered, and who stands in Baken. */
@NullMarked
package nl.baken.rapportage.bijlage3;

import org.jspecify.annotations.NullMarked;

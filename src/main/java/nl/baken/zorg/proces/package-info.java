// SPDX-License-Identifier: EUPL-1.2
/** The steps of P05 and P06 that no person does, and what the domain tells the two processes. */
@NullMarked
package nl.baken.zorg.proces;

import org.jspecify.annotations.NullMarked;

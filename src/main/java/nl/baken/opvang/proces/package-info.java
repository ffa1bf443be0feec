// SPDX-License-Identifier: EUPL-1.2
/** The steps of P04 that no person does, and what the domain tells the processes. */
@NullMarked
package nl.baken.opvang.proces;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EUPL-1.2
/** The steps of P01 and P02 that no person does, and what the domain tells the processes. */
@NullMarked
package nl.baken.signaal.proces;

import org.jspecify.annotations.NullMarked;

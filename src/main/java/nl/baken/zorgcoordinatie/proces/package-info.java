// SPDX-License-Identifier: EUPL-1.2
/** The steps of P03 and P10 that no person does, and what the domain tells the processes. */
@NullMarked
package nl.baken.zorgcoordinatie.proces;

import org.jspecify.annotations.NullMarked;

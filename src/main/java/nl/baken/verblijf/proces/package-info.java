// SPDX-License-Identifier: EUPL-1.2
/** The steps of P08 that no person does, and what the domain tells the process. */
@NullMarked
package nl.baken.verblijf.proces;

import org.jspecify.annotations.NullMarked;

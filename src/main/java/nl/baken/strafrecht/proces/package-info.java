// SPDX-License-Identifier: EUPL-1.2
/** The steps of P07 that no person does, and what the domain tells its process. */
@NullMarked
package nl.baken.strafrecht.proces;

import org.jspecify.annotations.NullMarked;

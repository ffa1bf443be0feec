// SPDX-License-Identifier: EUPL-1.2
/** The steps of P09 that no person does, and what the domain tells the process. */
@NullMarked
package nl.baken.juridisch.proces;

import org.jspecify.annotations.NullMarked;

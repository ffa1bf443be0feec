// SPDX-License-Identifier: EUPL-1.2
/** The steps of X1 and X2 that no person does, and what the domain tells the processes. */
@NullMarked
package nl.baken.veiligheid.proces;

import org.jspecify.annotations.NullMarked;

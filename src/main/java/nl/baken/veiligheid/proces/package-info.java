// SPDX-License-Identifier: EUPL-1.2
/** The steps of X1 that no person does. */
@NullMarked
package nl.baken.veiligheid.proces;

import org.jspecify.annotations.NullMarked;

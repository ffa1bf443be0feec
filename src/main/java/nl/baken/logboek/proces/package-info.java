// SPDX-License-Identifier: EUPL-1.2
/** What the engine remembers of a number: the steps of its processes. */
@NullMarked
package nl.baken.logboek.proces;

import org.jspecify.annotations.NullMarked;

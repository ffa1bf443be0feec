// SPDX-License-Identifier: EUPL-1.2
/** The chain over the log: sealing, anchors and the check that nothing was changed. */
@NullMarked
package nl.baken.logboek.keten;

import org.jspecify.annotations.NullMarked;

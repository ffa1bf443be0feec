// SPDX-License-Identifier: EUPL-1.2
/** Files of the log to take along: asked for, agreed to by a second person, signed, and gone when their time is over. */
@NullMarked
package nl.baken.logboek.uitvoer;

import org.jspecify.annotations.NullMarked;

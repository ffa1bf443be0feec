// SPDX-License-Identifier: EUPL-1.2
/** Tables of figures as files: what the page shows its reader goes in, and nothing else. */
@NullMarked
package nl.baken.rapportage.uitvoer;

import org.jspecify.annotations.NullMarked;

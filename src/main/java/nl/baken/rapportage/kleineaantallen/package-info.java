// SPDX-License-Identifier: EUPL-1.2
/** Which counts are kept from the reader, so that no small one can be computed; of what is published none can be narrowed down. */
@NullMarked
package nl.baken.rapportage.kleineaantallen;

import org.jspecify.annotations.NullMarked;

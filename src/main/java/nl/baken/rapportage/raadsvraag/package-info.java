// SPDX-License-Identifier: EUPL-1.2
/** A question that members of a council ask the executive (P13.8): answered with frozen figures, by two people. */
@NullMarked
package nl.baken.rapportage.raadsvraag;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EUPL-1.2
/** Camunda Forms read, rendered and bound by Baken itself; used by task pages and by pages of the modules. */
@NullMarked
package nl.baken.gedeeld.formulier;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EUPL-1.2
/** The rim around the engine: the only place in {@code gedeeld} that knows Camunda (ADR 0002). */
@NullMarked
package nl.baken.gedeeld.proces;

import org.jspecify.annotations.NullMarked;

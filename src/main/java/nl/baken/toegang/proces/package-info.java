// SPDX-License-Identifier: EUPL-1.2
/** Who may do what in the engine: read-only identities, own tasks only, the projection of open tasks (ADR 0008). */
@NullMarked
package nl.baken.toegang.proces;

import org.jspecify.annotations.NullMarked;

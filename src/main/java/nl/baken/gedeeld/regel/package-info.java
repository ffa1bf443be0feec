// SPDX-License-Identifier: EUPL-1.2
/**
 * Rules as dated rows: what an administrator may change between two releases, and how a kind of rule takes part in it.
 * The tables stay with the module that counts with them (ADR 0015).
 */
@NullMarked
package nl.baken.gedeeld.regel;

import org.jspecify.annotations.NullMarked;

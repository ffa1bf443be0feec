// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Instant;

/** A running deadline reached a moment of warning. Published once for that moment, in the transaction that says so. */
public record TermijnNadert(Termijn termijn, Instant op) {}

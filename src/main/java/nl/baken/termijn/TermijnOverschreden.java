// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Instant;

/**
 * A running deadline passed its end. Published once for that end, in the transaction that keeps it as a fact: what must
 * happen then happens with it, or is tried again in the next round.
 */
public record TermijnOverschreden(Termijn termijn, Instant op) {}

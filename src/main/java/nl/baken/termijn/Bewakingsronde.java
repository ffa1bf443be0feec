// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Instant;

/** The clock came round: what is due by time and has no timer of its own, is looked at. Outside any transaction. */
public record Bewakingsronde(Instant op) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.Instant;
import java.util.Set;

/**
 * How a case was when a death was reported.
 *
 * @param sporen which tracks ran
 * @param op the moment of the report, at which every deadline lapsed
 */
public record VoorOverlijden(Zaakstatus status, Set<Spoor> sporen, Instant op) {}

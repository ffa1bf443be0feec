// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.time.Instant;
import java.util.Set;

/** These ids were one person and are not any more, or not all of them; who counts people counts again. */
public record SamenvoegingTeruggedraaid(Set<String> personen, Instant op) {}

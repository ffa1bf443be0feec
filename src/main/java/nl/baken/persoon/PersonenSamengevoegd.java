// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.time.Instant;
import java.util.Set;

/**
 * These ids are one person from now on; who counts people counts again.
 *
 * @param overgenomen whether an import brought it along, so that nobody here decided it in a case
 */
public record PersonenSamengevoegd(Set<String> personen, Instant op, boolean overgenomen) {}

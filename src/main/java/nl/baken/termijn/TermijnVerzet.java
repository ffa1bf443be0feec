// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A running deadline got another end. Published in the transaction of the act.
 *
 * @param nummer signal or case number
 * @param regel code of the rule
 * @param vervalt the new end, or null as long as the deadline stands still
 */
public record TermijnVerzet(String nummer, String regel, @Nullable Instant vervalt) {}

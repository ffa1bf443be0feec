// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.Instant;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** What a reporter added to a signal. @param gelezenOp null until somebody who works on the signal saw it */
public record Aanvulling(Geheim tekst, Instant op, @Nullable Instant gelezenOp) {}

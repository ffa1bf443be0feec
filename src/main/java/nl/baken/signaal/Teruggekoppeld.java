// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a reporter heard. @param ronde 0 receipt, 1 after the triage, 2 at the outcome */
public record Teruggekoppeld(int ronde, String tekst, String kanaal, Instant op, @Nullable Instant gelezenOp) {}

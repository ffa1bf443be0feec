// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.bericht;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something in a calendar (RFC 5545).
 *
 * @param uid the same for every change of it
 * @param volgnummer 0, one higher for every change
 * @param begin in Amsterdam
 * @param plaats where, or null; never a shelter
 * @param afgelast whether it doesn't take place after all
 * @param heleDag whether it is something of that day without an hour, which keeps nobody from something else
 */
public record Agendapunt(
        String uid,
        int volgnummer,
        String titel,
        LocalDateTime begin,
        LocalDateTime einde,
        @Nullable String plaats,
        boolean afgelast,
        boolean heleDag) {}

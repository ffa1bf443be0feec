// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.time.Instant;
import java.time.LocalDate;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in P07.
 *
 * @param id order in which it became known; 0 before it is kept
 * @param op the day it happened or will happen
 * @param reden why it was skipped
 * @param tekst a language or an hour, where that counts
 */
record Stap(
        long id,
        Stapsoort soort,
        LocalDate op,
        @Nullable Codewoord keuze,
        @Nullable NietNodig reden,
        @Nullable Geheim tekst,
        Instant vastgelegdOp) {

    /** It can be asked again later. */
    boolean isUitgesteld() {
        return reden == NietNodig.KAN_NU_NIET;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Instant;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.Veiligheidscode;
import org.jspecify.annotations.Nullable;

/** One screening: what plays, what D05 advises, and what a person decided. */
record Screening(
        List<Dreiging> dreigingen,
        Veiligheidscode advies,
        Veiligheidscode code,
        @Nullable Geheim reden,
        String door,
        Instant op) {}

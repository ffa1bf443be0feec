// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;

/**
 * The only way in which one track tells another something; published in the transaction in which it becomes known.
 *
 * @param op the day it happened, which may be long ago
 * @param bron who said so
 * @param tijd at what time, only where hours count and when it is known
 */
public record Feit(ZaakNummer zaak, Feitsoort soort, LocalDate op, String bron, @Nullable LocalTime tijd) {

    /** Without a time. */
    public Feit(ZaakNummer zaak, Feitsoort soort, LocalDate op, String bron) {
        this(zaak, soort, op, bron, null);
    }
}

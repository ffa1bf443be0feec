// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.LocalDate;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;

/**
 * After a safety incident (X1) somebody can't stay in a place. {@code opvang} looks for another one,
 * {@code zorgcoordinatie} starts that track when it doesn't run.
 *
 * @param zoeken whether a place must still be found; false when the client went already
 * @param adresBekendOp the day on which the address of then became known to who looks for the client, so that nobody
 *     sends the client there again; null when it did not
 */
public record VerplaatsingNodig(ZaakNummer zaak, boolean zoeken, @Nullable LocalDate adresBekendOp) {}

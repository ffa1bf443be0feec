// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Instant;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Veiligheidscode;

/**
 * @param anders whether the code is another one than before
 * @param tussendoor not in the task that asked for it, which may still be open
 */
public record VeiligheidGescreend(
        ZaakNummer zaak, Veiligheidscode code, boolean anders, boolean tussendoor, Instant op) {}

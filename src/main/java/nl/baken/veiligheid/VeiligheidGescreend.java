// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Instant;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Veiligheidscode;

/** @param anders whether the code is another one than before */
public record VeiligheidGescreend(ZaakNummer zaak, Veiligheidscode code, boolean anders, Instant op) {}
